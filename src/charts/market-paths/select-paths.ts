import type { Scope } from '../../models/market/basis/error-of.ts';
import { articleClaimOf } from '../market-figures/article-claims.ts';
import type { DatedOutcome, Market, PublishedPath } from '../market-figures/select-market.ts';
import { choosePaths, type ChosenPaths } from './choose-paths.ts';
import { measureValue, sharedYear } from './measure-values.ts';
import { medianGrowth } from './median-growth.ts';
import { isSameScope, uniqueScopes } from './scopes.ts';
import type {
  OutcomeLine,
  PathChoice,
  PathFacet,
  PathLine,
  PathsSeries,
  PathsView,
} from './series.ts';

/** What a facet is made of. */
interface FacetPart {
  readonly id: string;
  readonly subject: PathFacet['subject'];
  readonly paths: readonly PublishedPath[];
  readonly outcomes: readonly DatedOutcome[];
}

function scopeOf({ segment, geography }: Scope): Scope {
  return { segment, geography };
}

function scopesIn({ paths, outcomes }: Pick<FacetPart, 'paths' | 'outcomes'>, market: Market) {
  const scopes = [...paths.map(({ path }) => path), ...outcomes.map(({ figure }) => figure)];
  return uniqueScopes(scopes.map(scopeOf), market.view.geographies);
}

function subjectsOf(market: Market, { facets }: PathsView): readonly PathChoice['scope'][] {
  const scopes = scopesIn(market, market);
  if (facets === 'scope') return scopes;
  const { geographies } = market.view;
  return geographies
    .filter((geography) => scopes.some((scope) => scope.geography === geography))
    .map((geography) => ({ geography }));
}

function isAbout(subject: PathChoice['scope']) {
  return ({ segment, geography }: Scope): boolean =>
    geography === subject.geography &&
    (subject.segment === undefined || segment === subject.segment);
}

function partOf(market: Market, subject: PathChoice['scope']): FacetPart {
  const isWanted = isAbout(subject);
  const { segment, geography } = subject;
  return {
    id: segment === undefined ? geography : `${segment}-${geography}`,
    subject,
    paths: market.paths.filter(({ path }) => isWanted(path)),
    outcomes: market.outcomes.filter(({ figure }) => isWanted(figure)),
  };
}

/** Which paths are drawn, and which of them stand out. */
interface Drawn {
  readonly picked: ReadonlySet<string>;
  readonly isShown: (forecastId: string) => boolean;
}

function drawnBy(view: PathsView, chosen: readonly ChosenPaths[]): Drawn {
  const isOwn = view.choice === 'own';
  const picked = new Set(isOwn ? view.picks : chosen.flatMap(({ ids }) => [...ids]));
  const isShown = (id: string): boolean =>
    view.choice === 'all' || picked.has(id) || articleClaimOf(id) !== undefined;
  return { picked, isShown };
}

function lineOf(
  { row, path }: PublishedPath,
  { picked }: Drawn,
  view: PathsView,
  indexYear: number | undefined,
): PathLine {
  const { forecastId: id, standing, points } = path;
  return {
    id,
    row,
    path,
    scope: scopeOf(path),
    claim: articleClaimOf(id),
    isPicked: picked.has(id),
    isRejected: standing === 'misquote' || standing === 'wrong',
    isWeak: standing !== 'sound',
    points: points.flatMap((point) => {
      const value = measureValue(points, point, view.measure, indexYear);
      return value === undefined ? [] : [{ year: point.year, value, point }];
    }),
  };
}

function outcomeLines(
  outcomes: readonly DatedOutcome[],
  { measure }: PathsView,
  indexYear: number | undefined,
): readonly OutcomeLine[] {
  const isTogether =
    ({ outcome, figure }: DatedOutcome) =>
    (other: DatedOutcome): boolean =>
      other.outcome.publisher === outcome.publisher && isSameScope(other.figure, figure);
  const firsts = outcomes.filter((dated, place) => outcomes.findIndex(isTogether(dated)) === place);
  return firsts.map((first) => {
    const own = outcomes
      .filter(isTogether(first))
      .toSorted((one, next) => one.figure.year - next.figure.year);
    const amounts = own.map(({ figure }) => figure);
    const points = own.flatMap((dated) => {
      const value = measureValue(amounts, dated.figure, measure, indexYear);
      return value === undefined ? [] : [{ year: dated.figure.year, value, dated }];
    });
    const { publisher } = first.outcome;
    return {
      id: `outcome-${first.outcome.outcomeId}`,
      publisher,
      scope: scopeOf(first.figure),
      points,
    };
  });
}

function choiceOf(
  { subject, paths }: FacetPart & { readonly subject: PathChoice['scope'] },
  chosen: ChosenPaths,
  market: Market,
  view: PathsView,
): PathChoice {
  return {
    scope: subject,
    year: chosen.year,
    counted: chosen.counted,
    picked: chosen.ids.size,
    median: medianGrowth(
      paths.map(({ path }) => path),
      view.span,
      market.view.counting,
    ),
  };
}

function indexYearOf(shown: readonly PublishedPath[], view: PathsView): number | undefined {
  if (view.measure !== 'index') return undefined;
  return view.indexYear ?? sharedYear(shown.map(({ path }) => path.points));
}

function facetOf(
  { id, subject, paths, outcomes }: FacetPart,
  choices: readonly PathChoice[],
  drawn: Drawn,
  market: Market,
  view: PathsView,
): PathFacet {
  const shown = paths.filter(({ path }) => drawn.isShown(path.forecastId));
  const indexYear = indexYearOf(shown, view);
  const lines = shown.map((one) => lineOf(one, drawn, view, indexYear));
  const known = outcomeLines(outcomes, view, indexYear);
  const all = [...lines, ...known];
  const isDrawn = ({ points }: PathLine | OutcomeLine): boolean => points.length > 0;
  return {
    id,
    subject,
    scopes: scopesIn({ paths: shown, outcomes }, market),
    lines: lines.filter(isDrawn),
    picked: lines.filter(({ isPicked }) => isPicked).map(({ id: forecastId }) => forecastId),
    outcomes: known.filter(isDrawn),
    choices,
    indexYear,
    withoutValue: all.filter((one) => !isDrawn(one)).length,
  };
}

/**
 * The paths and outcomes that a view asks for, in one plot or in several. Paths stand for those of their own place, or of their own
 * market in it, and never for those of another; the article's claims are always among them. O(places x years x paths squared).
 */
export function selectPaths(market: Market, view: PathsView): PathsSeries {
  const subjects = subjectsOf(market, view).map((subject) => ({
    ...partOf(market, subject),
    subject,
  }));
  const chosen = subjects.map(({ paths }) =>
    choosePaths(
      paths.map(({ path }) => path),
      view.targetYear,
      view.count,
      market.view.counting,
    ),
  );
  const choices = subjects.flatMap((part, place) => {
    const own = chosen[place];
    return own === undefined ? [] : [choiceOf(part, own, market, view)];
  });
  const drawn = drawnBy(view, chosen);
  const together = {
    id: 'all',
    subject: undefined,
    paths: market.paths,
    outcomes: market.outcomes,
  };
  const facets =
    view.facets === 'none'
      ? [facetOf(together, choices, drawn, market, view)]
      : subjects.map((part, place) =>
          facetOf(part, choices.slice(place, place + 1), drawn, market, view),
        );
  const known = new Set(market.paths.map(({ path }) => path.forecastId));
  return {
    view,
    rate: market.view.rate,
    currency: market.view.basis.currency,
    priceYear: market.view.basis.priceYear,
    facets,
    missingPicks: view.choice === 'own' ? view.picks.filter((id) => !known.has(id)).length : 0,
  };
}
