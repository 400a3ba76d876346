/** Width of an exported chart without its margins, in CSS pixels. */
export const exportWidth = 1200;
