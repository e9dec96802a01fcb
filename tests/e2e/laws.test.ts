import { test } from './journey';
import { expect } from './patience';

test.describe('across the change of the family size in camps (August 2020)', () => {
  const REASON = 'a family in a camp counts as five people instead of six; compare families instead.';

  for (const view of ['date=2020-08-31', 'place=kri&date=2020-08-31', 'date=2024-04-30&compare=2019-02-28']) {
    test(`no change of individuals is given, and the reason is said: ${view}`, async ({ dashboard }) => {
      await dashboard.open(view);
      await expect(dashboard.headline).toContainText(/Not comparable with \d+ \w+ 20\d\d/);
      await expect(dashboard.headline).toContainText(/This date and .+ are not compared\. From round 117/);
      await expect(dashboard.headline).toContainText(REASON);
      await expect(dashboard.headline).not.toContainText(/[+−]\s?[\d.]+%/);
      await expect(dashboard.row('Anbar').getByRole('cell').nth(2)).toHaveText('–');
    });
  }

  test('families can be compared, as the reason says', async ({ dashboard }) => {
    await dashboard.open('date=2020-08-31&unit=families');
    await expect(dashboard.headline).toContainText(/[+−][\d.]+% \([+−][\d,]+\) since 30 June 2020/);
  });

  test('the break stands on the timeline, and the factors in the headline', async ({ dashboard }) => {
    await dashboard.open('date=2020-08-31');
    await expect(dashboard.timeline).toContainText('method change');
    await expect(dashboard.headline).toContainText('as 6 people, and since August 2020 as 5 inside camps.');
    await dashboard.chooseDate('2020-06-30');
    await expect(dashboard.headline).toContainText('The source counts every family as 6 people.');
  });
});

test('families of 2024 were not published: the way to the last ones works', async ({ dashboard }) => {
  await dashboard.open('place=kri&unit=families&date=2024-04-30');
  await expect(dashboard.figure).toHaveText('No figure');
  await expect(dashboard.headline).toContainText(
    'There is no figure for families for this date. A missing figure is not zero.',
  );
  await expect(dashboard.tableValue('Dahuk')).toHaveText('not reported');
  await dashboard.headline.getByRole('button', { name: /^Go to \d+ \w+ 20\d\d$/ }).click();
  await expect(dashboard.figure).toHaveText(/^[\d,]+ IDP families$/);
});

test('families of 2024 were not published: the way to individuals works', async ({ dashboard }) => {
  await dashboard.open('place=kri&unit=families&date=2024-04-30');
  await dashboard.headline.getByRole('button', { name: 'Show individuals' }).click();
  await expect(dashboard.figure).toHaveText('582,501 IDPs');
});

test('governorates in two of the chosen sets are counted once, and named', async ({ dashboard }) => {
  await dashboard.open('place=southern-training,central-training&date=2015-09-29'); // Missan is in both
  await expect(dashboard.headline).toContainText('In several of the chosen groups, counted once: Missan.');
  await expect(dashboard.headline).toContainText('9 of 9 governorates reported');
  await expect(dashboard.figure).toHaveText('845,316 IDPs');
});

test('a place inside a chosen set adds nothing to it', async ({ dashboard }) => {
  await dashboard.open('place=kri,IQG09&date=2015-09-29');
  await expect(dashboard.figure).toHaveText('872,328 IDPs');
  await expect(dashboard.headline).toContainText('In several of the chosen groups, counted once: Dahuk.');
});

test('the parts of a stock name the sum they are parts of, and what is short of it', async ({
  dashboard,
}) => {
  await dashboard.open('place=kri&date=2015-09-29');
  await expect(dashboard.breakdown).toContainText('of 145,388 families with this known');
  const shares = await dashboard.breakdown.getByRole('listitem').allInnerTexts();
  const sum = shares.reduce((total, text) => total + Number(/(\d+)%/.exec(text)?.[1] ?? 0), 0);
  expect(sum).toBeGreaterThan(96); // each share is rounded
  expect(sum).toBeLessThan(104);
});

test('a change over dates with other coverage counts only places with both', async ({ dashboard }) => {
  await dashboard.open('date=2015-02-12'); // the first date of Muthanna
  await expect(dashboard.headline).toContainText(
    'The change counts only the 17 of 18 governorates with a figure on both dates.',
  );
});
