import type { PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

const largestFile = 10 * 1024 * 1024;

/** Publishes a service worker that keeps the whole site for offline use, the gzipped engine and the tables included, and the manifest that lets it be installed. A newer build takes over when no page of the older one is open, so that one page never mixes two. */
export function offline(): PluginOption {
  return VitePWA({
    injectRegister: false,
    registerType: 'prompt',
    manifest: {
      name: 'Datawall',
      short_name: 'Datawall',
      description: 'When does AI run out of training data, and what is that market worth?',
      theme_color: '#0b7a75',
      background_color: '#ffffff',
      display: 'standalone',
      icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' }],
    },
    workbox: {
      globPatterns: ['**/*.{html,js,css,svg,json,csv,gz}'],
      maximumFileSizeToCacheInBytes: largestFile,
      dontCacheBustURLsMatching: /\/?(assets|engine)\//,
      ignoreURLParametersMatching: [/^v$/],
      cleanupOutdatedCaches: true,
      clientsClaim: true,
    },
  });
}
