import { test } from './journey';
import { expect } from './patience';

test('the ranking is narrowed by a name in any language or to a set, and no sum changes', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('date=2015-09-29');
  const ranking = page.getByRole('region', { name: 'Ranking', exact: true });
  const rows = ranking.locator('tbody').getByRole('row');
  const name = ranking.getByRole('searchbox', { name: 'Filter by name' });
  await name.fill('دهوك');
  await expect(rows).toHaveCount(1);
  await expect(ranking.getByRole('status')).toContainText('1 of 18 shown.');
  await expect(dashboard.tableValue('Dahuk')).toHaveText('426,294');
  await name.fill('');
  await expect(rows).toHaveCount(18);
  await ranking
    .getByRole('combobox', { name: 'Only the places of' })
    .selectOption('Kurdistan Region of Iraq');
  await expect(ranking.getByRole('status')).toContainText('3 of 18 shown.');
  await expect(dashboard.figure).toHaveText('3,206,064 IDPs');
});
