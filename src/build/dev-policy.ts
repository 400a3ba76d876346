import type { Plugin } from 'vite';

/** Takes the content security policy out of the page on the dev server, whose hot reload lives on inline scripts and styles; what is built keeps it. */
export function devPolicy(): Plugin {
  return {
    name: 'datawall:dev-policy',
    apply: 'serve',
    transformIndexHtml: (html) =>
      html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
  };
}
