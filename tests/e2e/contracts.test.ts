import type { Dashboard } from './dashboard';
import { test } from './journey';
import { expect } from './patience';
import { seen } from './words';

interface Contract {
  readonly view: string;
  readonly says: readonly string[];
  readonly saysInArabic: readonly string[];
}

/** What each link promises, as IOM published it. */
const CONTRACTS: readonly Contract[] = [
  {
    view: 'place=kri&date=2015-09-29',
    says: [
      '872,328 IDPs',
      'On 29 September 2015, the Kurdistan Region of Iraq hosted over 850,000 internally displaced persons (IDPs), 27% of the 3,206,064 in Iraq.',
      '29 September 2015 · round 30',
      '3 of 3 governorates reported',
    ],
    saysInArabic: [
      '872,328 نازحاً',
      'أكثر من 850,000',
      '27%',
      '3,206,064',
      '29 أيلول 2015',
      '3 من أصل 3 محافظات',
    ],
  },
  {
    view: 'date=2016-03-31',
    says: ['3,417,768 IDPs', 'On 31 March 2016, Iraq had over', '18 of 18 governorates reported'],
    saysInArabic: ['3,417,768', '31 آذار 2016', '18 من أصل 18 محافظة'],
  },
  {
    view: 'date=2024-04-30',
    says: ['1,098,913 IDPs', '30 April 2024'],
    saysInArabic: ['1,098,913', '30 نيسان 2024'],
  },
  {
    view: 'place=kri&date=2024-04-30',
    says: ['582,501 IDPs', '30 April 2024'],
    saysInArabic: ['582,501', '30 نيسان 2024'],
  },
];

const [kurdistan2015, ...others] = CONTRACTS;

for (const timezoneId of ['Asia/Baghdad', 'America/Los_Angeles']) {
  test.describe(`in the time zone ${timezoneId}`, () => {
    test.use({ timezoneId });
    const west = timezoneId.startsWith('America');
    const inEnglish = [kurdistan2015, ...(west ? others : [])].filter((one) => one !== undefined);
    const inArabic = [kurdistan2015, ...(west ? [] : others)].filter((one) => one !== undefined);

    for (const { view, says } of inEnglish) {
      test(`/?${view} says so in English`, async ({ dashboard }) => {
        await dashboard.open(view);
        await expectEach(dashboard, says);
        await expect(dashboard.page.locator('html')).toHaveAttribute('dir', 'ltr');
      });
    }

    for (const { view, saysInArabic } of inArabic) {
      test(`/?${view} says so in Arabic`, async ({ arabic }) => {
        await arabic.open(`${view}&lang=ar`);
        await expectEach(arabic, saysInArabic);
      });
    }
  });
}

async function expectEach(dashboard: Dashboard, sentences: readonly string[]): Promise<void> {
  for (const sentence of sentences) await expect(dashboard.headline).toContainText(seen(sentence));
}

test('a link without any key shows the whole country at the latest date', async ({ dashboard }) => {
  await dashboard.open();
  await expect(dashboard.figure).toHaveText('1,098,913 IDPs');
  await expect(dashboard.headline.getByRole('time')).toHaveText('30 April 2024');
  await expect(dashboard.page).toHaveTitle('Iraq, 30 April 2024 · Nuzuh');
});

test('a browser that speaks Arabic is answered in Arabic', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: 'ar-IQ', baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('./');
  await expect(page.getByRole('region', { name: 'الرقم الرئيسي' })).toContainText('1,098,913');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await context.close();
});
