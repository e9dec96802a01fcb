import { test } from './journey';
import { expect } from './patience';
import { seen } from './words';

test('unit=families counts families, with the same share', async ({ dashboard }) => {
  await dashboard.open('place=kri&date=2015-09-29&unit=families');
  await expect(dashboard.figure).toHaveText('145,388 IDP families');
  await expect(dashboard.headline).toContainText('27% of the 534,344 in Iraq');
  await expect(dashboard.tableValue('Dahuk')).toHaveText('71,049');
  await expect(dashboard.area('Dahuk')).toHaveAccessibleName('Dahuk: 71,049 IDP families');
});

test('measure=returnees counts those who came back, and where they had been', async ({ dashboard }) => {
  await dashboard.open('measure=returnees&place=IQG01&date=2018-12-31');
  await expect(dashboard.figure).toHaveText(/^[\d,]+ returnees$/);
  await expect(dashboard.headline).toContainText(
    /displaced persons had returned to Anbar, \d+% of the [\d,]+ returnees in Iraq/,
  );
  await expect(dashboard.breakdown.getByRole('heading')).toHaveText(
    'Where they were displaced before returning',
  );
  await expect(dashboard.breakdown.getByRole('listitem').first()).toContainText('%');
});

test('a list of places shows their sum and one figure each', async ({ dashboard }) => {
  await dashboard.open('place=IQG09,IQG11&date=2015-09-29');
  await expect(dashboard.figure).toHaveText('710,604 IDPs'); // 426,294 + 284,310
  await expect(dashboard.headline).toContainText('On 29 September 2015, Dahuk and Erbil hosted over 700,000');
  const parts = dashboard.headline.getByRole('listitem');
  await expect(parts.filter({ hasText: 'Dahuk' })).toContainText('426,294');
  await expect(parts.filter({ hasText: 'Erbil' })).toContainText('284,310');
  await expect(dashboard.headline).toContainText('2 of 2 governorates reported');
});

test('rate=per1000 shows people per 1,000 residents on map and in the ranking', async ({ dashboard }) => {
  await dashboard.open('date=2015-09-29&rate=per1000');
  await expect(dashboard.area('Anbar')).toHaveAccessibleName('Anbar: 329 per 1,000 residents'); // 583,050 of 1,771,656
  await expect(dashboard.tableValue('Anbar')).toHaveText('329');
  await expect(dashboard.figure).toHaveText('3,206,064 IDPs');
  const legend = dashboard.map.getByRole('group', { name: 'Legend' });
  await expect(legend).toContainText('People per 1,000 residents of 2018 · same classes');
  await dashboard.visit('date=2024-04-30&rate=per1000');
  await expect(legend).toContainText('People per 1,000 residents of 2018 (over 5 years away)');
});

test('map=circles draws a circle for each place with a figure', async ({ dashboard }) => {
  await dashboard.open('date=2014-04-01&map=circles');
  await expect(dashboard.map.getByRole('radio', { name: 'Circles' })).toBeChecked();
  await expect(dashboard.map.locator('.map-circles circle')).toHaveCount(17); // Muthanna has no figure
});

test('compare counts the change from another date', async ({ dashboard }) => {
  await dashboard.open('place=IQG09&date=2015-09-29&compare=2014-09-01');
  await expect(dashboard.headline).toContainText(/[+−][\d.]+% \([+−][\d,]+\) since 1 September 2014/);
});

test('by=shelter opens that breakdown', async ({ dashboard }) => {
  await dashboard.open('place=kri&date=2015-09-29&by=shelter');
  await expect(dashboard.breakdown.getByRole('radio', { name: 'Live in' })).toBeChecked();
  await expect(dashboard.breakdown.getByRole('listitem').filter({ hasText: 'Camp' })).toContainText('%');
});

test.describe('a place that did not report', () => {
  test('is absent, not zero, and the sum says that it is a floor', async ({ dashboard }) => {
    await dashboard.open('date=2014-04-01');
    await expect(dashboard.figure).toHaveText('at least 443,124 IDPs');
    await expect(dashboard.headline).toContainText('17 of 18 governorates reported');
    await expect(dashboard.headline).toContainText('This is a floor: no figure from Muthanna.');
    await expect(dashboard.tableValue('Muthanna')).toHaveText('not reported');
    await expect(dashboard.area('Muthanna')).toHaveAccessibleName('Muthanna: not reported');
    await expect(dashboard.map.getByRole('group', { name: 'Legend' })).toContainText('not reported');
  });

  test('has no figure of its own, and a sentence says so', async ({ dashboard }) => {
    await dashboard.open('place=IQG03&date=2014-04-01');
    await expect(dashboard.figure).toHaveText('No figure');
    await expect(dashboard.headline).toContainText('A missing figure is not zero.');
    await expect(dashboard.headline).toContainText('0 of 1 governorate reported');
  });
});

test.describe('digits', () => {
  test('digits=arab writes Arabic-Indic digits in an Arabic page', async ({ arabic }) => {
    await arabic.open('place=kri&date=2015-09-29&lang=ar&digits=arab');
    await expect(arabic.figure).toContainText('٨٧٢٬٣٢٨');
    await expect(arabic.headline).toContainText(seen('٢٩ أيلول ٢٠١٥'));
    await expect(arabic.tableValue('دهوك')).toHaveText('٤٢٦٬٢٩٤');
    await expect(arabic.headline.getByText('بلغ عدد')).not.toHaveText(/[0-9]/);
  });

  test('are chosen in the bar, and the link keeps the choice', async ({ arabic, page }) => {
    await arabic.open('place=kri&date=2015-09-29&lang=ar');
    await page.getByRole('radio', { name: 'الأرقام العربية الهندية' }).check();
    await expect(arabic.figure).toContainText('٨٧٢٬٣٢٨');
    await expect(page).toHaveURL(/digits=arab/);
    for (const sample of ['123', '١٢٣']) await expect(page.getByText(sample, { exact: true })).toBeVisible();
  });

  test('are Latin in English, and those chosen when one comes back', async ({ dashboard, arabic, page }) => {
    await arabic.open('place=kri&date=2015-09-29&lang=ar&digits=arab');
    await page.getByRole('radio', { name: 'English' }).click();
    await expect(dashboard.figure).toHaveText('872,328 IDPs');
    await expect(page.locator('body')).not.toContainText(/[٠-٩]/);
    await page.getByRole('radio', { name: 'العربية', exact: true }).click();
    await expect(arabic.figure).toContainText('٨٧٢٬٣٢٨');
  });
});

test('where a date has no breakdown, the last one before that has it is a step away', async ({
  dashboard,
}) => {
  await dashboard.open();
  await expect(dashboard.breakdown).toContainText('Not published for this date.');
  await dashboard.breakdown.getByRole('button', { name: /^Show .+, which has it$/ }).click();
  await expect(dashboard.breakdown.getByRole('listitem').first()).toContainText('%');
  await dashboard.goBack();
  await expect(dashboard.breakdown).toContainText('Not published for this date.');
});
