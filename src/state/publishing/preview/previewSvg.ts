import { areaPaths } from '../../../core/publish/preview/areaPaths';
import { linesOf } from '../../../core/publish/preview/linesOf';
import { PREVIEW } from '../../../core/publish/preview/previewTags';
import { frozenCubes } from '../../../core/publish/page/frozenCubes';
import { snapshotDataset } from '../../../core/publish/page/snapshotDataset';
import { escaped } from '../../../core/publish/page/stillParts';
import type { Snapshot } from '../../../core/publish/snapshot';
import { readView } from '../../../core/session/readView';
import { resolveDate } from '../../../core/session/resolveView';
import { LANGUAGES } from '../../../core/session/view';
import { classBounds } from '../../../core/viewmodels/classBounds';
import { shadeOf } from '../../../core/viewmodels/classes';
import { emptyKeys, mapModelOf, type MapMark } from '../../../core/viewmodels/mapModel';
import { selectionOf } from '../../../core/viewmodels/selection';
import { valuesOfSeries } from '../../../core/viewmodels/shownValue';
import { createLanguage } from '../../../language/language';
import type { PublishedWith } from '../publishView';

/** Colours of the light theme (app/theme.css): a picture has no other. */
const CLASSES = ['#e6eef7', '#c6dbef', '#9cc4e2', '#6aa5d1', '#3478b3', '#1b5a9a', '#0b3668'];
const [INK, SOFT, LINE, GROUND] = ['#101828', '#4a5565', '#e3e6eb', '#ffffff'];
const FONT = "'Noto Sans Variable','Noto Sans Arabic Variable','Noto Sans','Noto Sans Arabic',sans-serif";
const MARGIN = 56;
const COLUMN = 600;
const MAP = { x: 692, y: 48, width: 452, height: 460 };
const WIDEST_FIGURE = 104;
const DIGIT = 0.6; // how wide one is, of the size of its type

/**
 * The picture of a snapshot, as vectors: its title, figure, date, map and source in its first language. Made of the
 * snapshot alone. Null where there is no figure or no outline to draw.
 */
export async function previewSvg(
  snapshot: Snapshot,
  messages: PublishedWith['messages'],
): Promise<string | null> {
  const { manifest, data, setting } = snapshot;
  const { title, publisher, frozen } = manifest;
  const code = LANGUAGES.find((one) => one === manifest.languages[0]);
  const [first] = manifest.views;
  const words = code && first?.words[code];
  if (!code || !words || words.figure === '' || setting.outlines === null) return null;
  const { view } = readView(new URLSearchParams(first.link));
  const cubes = frozenCubes(data).filter(({ measure }) => measure === view.measure);
  const unit = view.perFamily === null ? view.unit : 'families';
  const cube = cubes.find((one) => one.unit === unit) ?? cubes[0];
  if (!cube) return null;
  const { text, forms } = await messages(code);
  const { t, nameOf, formats, direction } = createLanguage(code, text, view.digits, forms);
  const dataset = snapshotDataset(snapshot);
  const dateIndex = resolveDate(cube.dates, view.date).index;
  const series = valuesOfSeries(cube, null);
  const model = mapModelOf(dataset, cube, {
    dateIndex,
    selected: selectionOf(view.places, dataset, cube).selected,
    bounds: classBounds(series, view.classes),
    largest: series.largest,
    rate: null,
  });
  const marks = new Map(model.marks.map((mark) => [mark.place, mark]));
  const rtl = direction === 'rtl';
  const start = rtl ? PREVIEW.width - MARGIN : MARGIN;
  const box = rtl ? { ...MAP, x: PREVIEW.width - MAP.x - MAP.width } : MAP;
  const day = cube.dates[dateIndex]?.day;
  const line = (content: string, y: number, size: number, look = '') =>
    `<text x="${start}" y="${y}" font-size="${size}" direction="${direction}" ${look}>${escaped(content)}</text>`;
  const size = Math.min(WIDEST_FIGURE, COLUMN / (DIGIT * words.figure.length));
  const credits = manifest.sources.map(({ credit }) => nameOf(credit)).filter(Boolean);
  const empties = emptyKeys(model).filter((one) => one !== 'zero');
  const hatched = empties.map((one) => t(`empty-${one}`)).join(' · ');
  const areas = areaPaths(setting.outlines, box);
  areas.sort((one, other) => rank(marks.get(one.place)) - rank(marks.get(other.place)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PREVIEW.width} ${PREVIEW.height}" width="${PREVIEW.width}" height="${PREVIEW.height}">`,
    `<title>${escaped(title)}</title>`,
    `<defs><pattern id="none" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="8" height="8" fill="${GROUND}"/><path d="M0 0V8" stroke="${SOFT}" stroke-width="2"/></pattern></defs>`,
    `<rect width="${PREVIEW.width}" height="${PREVIEW.height}" fill="${GROUND}"/>`,
    ...areas.map(({ place, path }) => areaOf(path, model.histogram.length, marks.get(place))),
    `<g font-family="${FONT}" fill="${INK}">`,
    ...linesOf(title, 30, 3).map((one, index) => line(one, 100 + index * 46, 36, 'font-weight="600"')),
    line(words.figure, 336, size, 'font-weight="700"'),
    ...linesOf(words.noun, 38, 1).map((one) => line(one, 386, 32)),
    ...(day === undefined ? [] : [line(formats.day(day), 432, 28, `fill="${SOFT}"`)]),
    ...(hatched === '' ? [] : linesOf(`▨ ${hatched}`, 56, 1)).map((one) =>
      line(one, 478, 20, `fill="${SOFT}"`),
    ),
    `<path d="M${MARGIN} 532H${PREVIEW.width - MARGIN}" stroke="${LINE}" stroke-width="2"/>`,
    ...linesOf([...new Set(credits)].join(' · '), 100, 1).map((one) => line(one, 570, 21, `fill="${SOFT}"`)),
    line(
      `${isolated(publisher)} · ${t('snapshot-frozen', { day: { day: frozen } })}`,
      602,
      21,
      `fill="${SOFT}"`,
    ),
    '</g></svg>',
  ].join('');
}

function areaOf(path: string, classes: number, mark: MapMark | undefined): string {
  const isEmpty = !mark || mark.classIndex < 0;
  const fill = isEmpty
    ? 'url(#none)'
    : mark.value === 0
      ? GROUND
      : (CLASSES[shadeOf(mark.classIndex, classes)] ?? GROUND);
  const edge =
    mark?.selected === true ? `stroke="${INK}" stroke-width="2.5"` : `stroke="${SOFT}" stroke-width="0.8"`;
  return `<path d="${path}" fill="${fill}" ${edge} stroke-linejoin="round"/>`;
}

/** What is chosen is drawn last, so that no neighbour lies over its edge. */
function rank(mark: MapMark | undefined): number {
  return mark?.selected === true ? 1 : 0;
}

/** A text that keeps its own direction. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
