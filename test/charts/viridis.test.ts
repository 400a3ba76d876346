import { expect, test } from 'vitest';
import { textOn, viridis } from '../../src/charts/viridis.ts';

const shares = Array.from({ length: 101 }, (_, step) => step / 100);

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(color.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('the ends and the middle are those published', () => {
  expect([0, 0.5, 1].map(viridis)).toEqual(['#440154', '#21918c', '#fde725']);
});

test('shares beyond the ends take the colours of the ends', () => {
  expect([viridis(-1), viridis(2)]).toEqual([viridis(0), viridis(1)]);
});

test('it grows lighter all the way', () => {
  const lights = shares.map((share) => luminance(viridis(share)));
  lights.slice(1).forEach((light, step) => expect(light).toBeGreaterThan(lights[step] ?? 1));
});

test('text can be read on every colour of the ramp', () => {
  for (const share of shares) {
    const color = viridis(share);
    const [light = 0, dark = 0] = [luminance(color), luminance(textOn(color))].toSorted(
      (a, b) => b - a,
    );
    expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5);
  }
});
