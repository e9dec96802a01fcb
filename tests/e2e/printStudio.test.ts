import type { Page } from '@playwright/test';
import { Doctor } from './doctor';
import { test } from './journey';
import { expectNoBarrier } from './noBarrier';
import { expect } from './patience';
import { pdfContent, type PdfContent } from './pdfContent';
import { seen } from './words';

const MARKS = /[\u2066-\u2069\u200e\u200f\u061c]/gu;

test.slow(); // the page, the report and its PDF, without a graphics card

/** What the browser's print makes of the page; the paper is the one that the page asks for. */
async function printed(page: Page): Promise<PdfContent & { readonly all: string }> {
  const { pages, texts } = pdfContent(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  return { pages, texts, all: texts.join(' ').replaceAll(MARKS, '') };
}

test('a person lays out a report on A3, sees its page, and prints that and nothing else', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('place=kri&date=2015-09-29');
  const share = await dashboard.openDialog('Share');
  await share.getByRole('button', { name: 'print or save as PDF…' }).click();
  const studio = page.getByRole('dialog', { name: 'Print' });
  await studio.getByRole('radio', { name: 'A3' }).check();
  await studio.getByRole('radio', { name: 'Landscape' }).check();
  for (const part of ['The situation in words', 'Timeline']) {
    await studio.getByRole('checkbox', { name: part }).uncheck();
  }
  await studio.getByRole('button', { name: 'Table of all places: further up' }).click();
  await expect(page).toHaveURL(/#print=A3,landscape,colour,table,map$/);
  const preview = studio.getByRole('region', { name: 'Preview of the pages' });
  await expect(preview.getByRole('status')).toHaveText('One page');
  const paper = preview.getByRole('region', { name: seen('1 of 1') });
  await expect(paper.getByRole('row')).toHaveCount(19); // the head and 18 governorates
  const { width = 0, height = 1 } = (await paper.boundingBox()) ?? {};
  expect(width / height).toBeCloseTo(420 / 297, 2);
  await expect(async () => {
    const { pages, all } = await printed(page);
    expect(pages).toEqual([[420, 297]]);
    expect(all.indexOf('Ranking by governorate')).toBeLessThan(all.indexOf('Colours show counts'));
    expect(all).toContain('As of 29 September 2015');
    expect(all).toContain('426,294');
    expect(all).toContain('200 km');
    expect(all).toContain('do not imply official endorsement');
    expect(all).toContain('place=kri&date=2015-09-29');
    expect(all).toContain('1 of 1');
    expect(all).not.toContain('Parts of the report');
  }).toPass();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/2015-09-29$/);
  await expect(dashboard.figure).toBeVisible();
});

test('an address opens a report in Arabic and greys: every page has head and foot, what is missing is hatched', async ({
  arabic,
  page,
}) => {
  await page.goto('./?date=2014-09-01&lang=ar#print=grey,paragraph,map,timeline,table', {
    waitUntil: 'commit',
  });
  const preview = page.getByRole('region', { name: 'معاينة الصفحات' });
  await expect(preview).toBeVisible({ timeout: 45_000 }); // it follows the whole page
  await expectNoBarrier(page);
  await expect(preview.getByRole('status')).toHaveText(seen('3 صفحات'));
  const first = preview.getByRole('region', { name: seen('1 من 3') });
  await expect(first).toContainText(seen('كما في 1 أيلول 2014'));
  await expect(first.locator('.map-area').first()).toHaveCSS('fill', /^rgb\((\d+), \1, \1\)$/);
  await expect(first.locator('[aria-label*="المثنى"]')).toHaveCSS('fill', 'url("#empty-notReported")');
  await expect(async () => {
    const { pages, texts } = await printed(page);
    expect(pages).toEqual([1, 2, 3].map(() => [210, 297]));
    for (const text of texts) expect(text).toContain('idps.csv'); // the source, below every page
  }).toPass();
  await expect(arabic.dialog).toHaveCount(1);
});

test('a page of rates heads them as such in its table alone, and says why changes are refused', async ({
  page,
}) => {
  await page.goto('./?date=2021-07-31&compare=2020-06-30&rate=per1000&lang=en#print=table');
  const report = page.locator('.report-page').first();
  await expect(report).toContainText(
    'From round 117 (July to August 2020) a family in a camp counts as five',
  );
  await expect(report).toContainText('These two dates are not compared.');
  await expect(report).toContainText('People per 1,000 residents of 2018');
  await expect(report.getByRole('columnheader')).toHaveText([/^Governorate/, /per 1,000/, /^Change/]); // of rates no share
  await expect(report.locator('.report-head')).toContainText('IDPs · Individuals');
  await expect(page.locator('.report-page').last()).toContainText(/Residents of 2018: http/);
});

test('an address that names a table and a report opens both, and keeps what it says', async ({ page }) => {
  const lines = [
    'date,governorate,idp individuals',
    '2015-06-30,Dahuk,500',
    '2015-09-29,Dahuk,1000',
    '2015-09-29,Erbil,2000',
  ];
  await page
    .context()
    .route('**/tables/two.csv', (route) =>
      route.fulfill({ contentType: 'text/csv', body: lines.join('\n') }),
    );
  await page.goto('./?data=tables/two.csv&lang=en#print=A3,landscape,grey,table,rounds', {
    waitUntil: 'commit',
  });
  const studio = page.getByRole('dialog', { name: 'Print' });
  const preview = studio.getByRole('region', { name: 'Preview of the pages' });
  await expect(preview.getByRole('row', { name: seen('Erbil') })).toContainText('2,000');
  await expect(page).toHaveURL(/\?lang=en&data=tables%2Ftwo\.csv#print=A3,landscape,grey,table,rounds$/);
  for (const name of ['A3', 'Landscape', 'Greyscale']) {
    await expect(studio.getByRole('radio', { name })).toBeChecked();
  }
  const years = preview.getByRole('heading', { name: seen('IDPs · Individuals · ') });
  await expect(years).toHaveText(seen('IDPs · Individuals · 29 September 2015 · same classes on every date'));
});

test('a long table of a file goes on with its head repeated; no address shows a file', async ({
  dashboard,
  page,
}) => {
  const codes = Array.from({ length: 90 }, (_, index) => `HT${String(index + 1).padStart(3, '0')}`);
  const rows = ['2024-12-31', '2025-06-30'].flatMap((day) =>
    codes.map((code, index) => `${day},Haiti,Place ${code},${code},${index === 4 ? '' : 1000 + index}`),
  );
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose({
    name: 'haiti.csv',
    lines: ['reportingDate,admin0Name,admin1Name,admin1Pcode,numPresentIdpInd', ...rows],
  });
  await doctor.expectOpen('haiti.csv');
  await doctor.leave();
  await expect(dashboard.figure).toContainText('IDPs');
  await page.evaluate(() => (location.hash = 'print=table,map')); // this file has no map
  const preview = page.getByRole('region', { name: 'Preview of the pages' });
  await expect(page).not.toHaveURL(/#/); // else a reload would print the shipped figures
  const tables = preview.getByRole('table');
  await expect(tables.filter({ hasText: 'Place HT001' })).toHaveCount(1);
  const heads = await tables.getByRole('columnheader', { name: 'Share' }).count();
  expect(heads).toBeGreaterThan(1);
  await expect(tables.getByRole('rowheader')).toHaveCount(codes.length);
  await expect(preview.getByRole('heading', { name: '(continued)' })).toHaveCount(heads - 1);
  await expect(async () => {
    const { all, texts } = await printed(page);
    for (const code of codes) expect(all.split(`Place ${code} `)).toHaveLength(2); // each once, none lost
    expect(texts.at(-1)).toContain('No address shows them');
    expect(all).toContain('Source: the file haiti.csv.');
    expect(all).toContain('89 of 90 places reported. A missing figure is not zero.');
  }).toPass();
});

test('a wide A4 in Sorani begins with figure, paragraph and map on one page, and no figure of a date lies on its line', async ({
  page,
}) => {
  await page.goto('./?place=kri&date=2015-09-29&lang=ckb#print=A4,landscape', { waitUntil: 'commit' });
  await expect(page.locator('.report[data-drawn=true]')).toBeVisible();
  const pages = page.locator('.report-page');
  await expect(pages).toHaveCount(3);
  await expect(pages.first().locator('.map-svg')).toBeVisible();
  const handle = pages.locator('.timeline-handle text');
  await expect(handle).toHaveText('872,328');
  const onLine = await handle.evaluate((text: SVGTextElement) => {
    const { x, y, width, height } = text.getBBox();
    const lines = text.closest('svg')?.querySelectorAll<SVGPathElement>('[data-series] .timeline-line') ?? [];
    const points = [...lines].flatMap((line) =>
      Array.from({ length: Math.ceil(line.getTotalLength()) }, (_, at) => line.getPointAtLength(at)),
    );
    const isInside = (point: DOMPoint) =>
      point.x > x && point.x < x + width && point.y > y && point.y < y + height;
    return { points: points.length, inside: points.filter(isInside).length };
  });
  expect(onLine.points).toBeGreaterThan(100);
  expect(onLine.inside).toBe(0);
});
