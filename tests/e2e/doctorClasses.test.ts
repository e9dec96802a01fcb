import { Doctor } from './doctor';
import { test } from './journey';
import { expect } from './patience';

const URBAN = {
  name: 'urban.csv',
  lines: [
    'Governorate,Date,Camp IDPs,Urban,IDPs in host families',
    'Erbil,2024-03-31,1000,5000,2100',
    'Dahuk,2024-03-31,2500,700,900',
    'Ninewa,2024-03-31,900,1200,450',
  ],
};

test('what classes come to is a floor while a column may hold one more, and whole when a person says so', async ({
  dashboard,
}) => {
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose(URBAN);
  await doctor.expectOpen('urban.csv');
  await expect(dashboard.figure).toHaveText('at least 7,850 IDPs');
  await doctor.turnTo(/^Issues/);
  const issue = doctor.issue('No column counts all people, and a class of them may be lacking');
  await expect(issue).toContainText('Camp IDPs + IDPs in host families');
  await doctor.turnTo(/^Columns/);
  await doctor.take('Urban', 'One type of shelter, in individuals');
  await expect(dashboard.figure).toHaveText('14,750 IDPs');
  await expect(doctor.column('Urban').getByRole('combobox')).toHaveValue('part-shelter');
  await doctor.turnTo(/^Issues/);
  await expect(issue).toHaveCount(0);
  await doctor.leave();
  await dashboard.chooseInRanking('Erbil');
  await expect(dashboard.breakdown.getByRole('listitem').filter({ hasText: 'urban' })).toHaveAttribute(
    'title',
    '5,000 IDPs',
  );
});
