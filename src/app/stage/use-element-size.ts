import { useLayoutEffect, useState } from 'react';

/** The inner size of an element in CSS pixels. */
export interface ElementSize {
  readonly width: number;
  readonly height: number;
}

/** Follows the size of an element, which is not that of its picture on a slide that is shown larger or smaller; `undefined` before it is laid out. */
export function useElementSize(element: HTMLElement | null): ElementSize | undefined {
  const [size, setSize] = useState<ElementSize>();
  useLayoutEffect(() => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width > 0 && height > 0) setSize({ width, height });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
