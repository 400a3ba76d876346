import { log10GrowthFromInterval } from '../../distributions/lognormal.ts';
import { truncateNormal } from '../../distributions/truncated.ts';
import type { Draws } from '../../draws.ts';
import { linePath, type LogPath } from '../../log-path.ts';
import { baseYear } from './base-year.ts';
import { cutColumn, log10Column, quantityColumn, type Epoch2022Values } from './quantities.ts';

const wordsPerTb = 200e9;
const wordsPerPaper = 6_000;
const wordsPerBook = 100_000;
const slowestGrowth = Math.log10(1.0005);

function growthOom(values: Epoch2022Values, draws: Draws): Float32Array {
  const growth = cutColumn(values, draws, 'bookGrowthPerYear', (interval) =>
    truncateNormal(log10GrowthFromInterval(interval), { above: slowestGrowth }),
  );
  return Float32Array.from(growth);
}

/** log10 of the words of code, papers and books in 2022, over the share of high-quality text that they are. */
function level(values: Epoch2022Values, draws: Draws, growth: Float32Array): Float32Array {
  const tb = quantityColumn(values, draws, 'githubTb');
  const code = quantityColumn(values, draws, 'codeShare');
  const papers = quantityColumn(values, draws, 'papers');
  const ebooks = quantityColumn(values, draws, 'ebooks');
  const booksPerYear = quantityColumn(values, draws, 'booksPerYear');
  const digitized = quantityColumn(values, draws, 'digitizedShare');
  const represented = quantityColumn(values, draws, 'representedShare');
  return log10Column(draws.count, (i) => {
    const rate = (growth[i] as number) * Math.LN10;
    const printed = ((booksPerYear[i] as number) * (digitized[i] as number)) / rate;
    const books = ((ebooks[i] as number) + printed) / 2;
    const words =
      (tb[i] as number) * (code[i] as number) * wordsPerTb +
      (papers[i] as number) * wordsPerPaper +
      books * wordsPerBook;
    return words / (represented[i] as number);
  });
}

/** High-quality language in log10 words; it grows with the books. Draws that would not grow are left out. */
export function highQualityStock(values: Epoch2022Values, draws: Draws): LogPath {
  const growth = growthOom(values, draws);
  const words = level(values, draws, growth);
  return linePath({ level: words, slope: growth, originYear: baseYear });
}
