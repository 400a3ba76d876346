import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { linkPanelSettings } from '../../scenario/link-panel-settings.ts';
import { followPanel } from '../follow-panel.ts';
import { useLink } from '../use-link.ts';

/** Leads to the panel that the address names, once: not again when Undo brings that address back. */
export function useLinkedPanel(): void {
  const { linkedPanel } = useLink(linkPanelSettings).values;
  const path = useLocation({ select: ({ pathname }) => pathname });
  const found = useRef('');
  useEffect(() => {
    const place = `${path} ${linkedPanel}`;
    if (linkedPanel === undefined || place === found.current) return undefined;
    const left = new AbortController();
    followPanel(linkedPanel, left.signal, () => {
      found.current = place;
    });
    return () => left.abort();
  }, [linkedPanel, path]);
}
