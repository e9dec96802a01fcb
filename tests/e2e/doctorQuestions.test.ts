import { Doctor } from './doctor';
import { test } from './journey';
import { expect } from './patience';

const ROUNDS = {
  name: 'rounds.csv',
  lines: ['Round,Governorate,IDP individuals', '110,Dahuk,10', '111,Dahuk,30', '112,Dahuk,50'],
};
const ROUNDS_ACROSS = {
  name: 'rounds-across.csv',
  lines: ['Governorate,IDP individuals R110,IDP individuals R111,IDP individuals R112', 'Dahuk,10,30,50'],
};
const SILENT = {
  name: 'silent.csv',
  lines: ['Date,Governorate,Individuals', '2023-01-01,Erbil,10', '2023-01-02,Erbil,20', '2023-01-03,Erbil,5'],
};
/** A list whose cells were merged, as text keeps it. */
const MERGED = {
  name: 'merged.csv',
  lines: [
    'Governorate,District,Date,IDP individuals',
    'Dahuk,Zakho,2019-01-31,100',
    'Dahuk,,2019-02-28,200',
    'Dahuk,Sumel,2019-01-31,300',
    'Dahuk,,2019-02-28,400',
  ],
};
const ELSEWHERE = {
  name: 'elsewhere.csv',
  lines: [
    'Governorate,District,Date,IDP individuals',
    'Dahuk,Zakho,2019-01-31,100',
    'Dahuk,Akre,2019-01-31,200',
    'Ninewa,Sinjar,2019-01-31,400',
  ],
};
const BLANK = {
  name: 'blank.csv',
  lines: [
    'date,governorate,site,idp individuals',
    '2019-01-31,Dahuk,A,5',
    '2019-01-31,Dahuk,B,7',
    '2019-01-31,Dahuk,,9',
  ],
};

test('a sign for none is no figure until someone says that it is zero', async ({ dashboard }) => {
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose({
    name: 'none.csv',
    lines: ['date,governorate,idp individuals', '2019-01-31,Dahuk,-', '2019-01-31,Erbil,5'],
  });
  const question = doctor.question('Where a count should stand, row 2 or others say “-”.');
  await expect(question).toContainText('Until you say, this is taken: There is no figure.');
  await expect(dashboard.headline).toContainText('1 of 2 governorates reported');
  await question.getByRole('button', { name: 'No people: zero' }).click();
  await expect(dashboard.headline).toContainText('2 of 2 governorates reported');
  await expect(dashboard.tableValue('Dahuk')).toHaveText('0');
});

for (const [where, file] of [
  ['in a column', ROUNDS],
  ['in headers', ROUNDS_ACROSS],
] as const) {
  test(`rounds without dates, ${where}, get the days of the shipped rounds, or those a person says`, async ({
    dashboard,
  }) => {
    await dashboard.open();
    const doctor = new Doctor(dashboard);
    await doctor.visit();
    await doctor.choose(file);
    const question = doctor.question('For which day is each of these rounds?');
    await expect(question).toContainText('those of the same rounds in the shipped figures');
    await expect(question.getByLabel('Round 111')).toHaveValue('2019-08-31');
    await question.getByLabel('Round 112').fill('2019-11-30');
    await question.getByRole('button', { name: 'Use these days' }).click();
    await doctor.expectOpen(file.name);
    await expect(question).toBeHidden();
    await expect(dashboard.figure).toHaveText('50 IDPs');
    await expect(dashboard.headline.getByRole('time')).toHaveText('30 November 2019');
    await expect(dashboard.headline).toContainText('round 112');
  });
}

test('people of whom no word says who they are become arrivals, of a period, when a person says so', async ({
  dashboard,
  page,
}) => {
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose(SILENT);
  const question = doctor.question('Who are these people?');
  await doctor.expectOpen('silent.csv');
  await expect(dashboard.figure).toHaveText('5 IDPs');
  await question.getByRole('button', { name: 'People who arrived' }).click();
  await expect(question).toBeHidden();
  await expect(dashboard.headline).toContainText(
    'From 1 January 2023 to 3 January 2023, 35 arrivals were recorded in the places of the file silent.csv.',
  );
  await doctor.leave();
  await expect(page.getByRole('columnheader', { name: '2023', exact: true })).toBeVisible(); // no range of one year
});

test('rows that leave the smaller place blank are a floor until a person says what they are', async ({
  arabic,
}) => {
  await arabic.open('lang=ar');
  const doctor = new Doctor(arabic, 'ar');
  await doctor.visit();
  await doctor.choose(BLANK);
  const question = doctor.question(/^لا تسمّي بعض الصفوف المكان الأصغر/);
  await expect(question).toContainText('إلى أن تجيب يُعتمد أكبر الرقمين على أنه «ما لا يقل عن».');
  await expect(arabic.figure).toContainText('ما لا يقل عن');
  await expect(arabic.figure).toContainText('12');
  await question.getByRole('button', { name: 'أجزاء أخرى من المحافظة أو القضاء تُضاف إلى غيرها' }).click();
  await expect(question).toBeHidden();
  await expect(arabic.figure).toContainText('21');
  await expect(arabic.figure).not.toContainText('ما لا يقل عن');
});

test('a district in a list of governorates is asked about by its name', async ({ dashboard }) => {
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose({
    name: 'halabja.csv',
    lines: ['Governorate,Date,IDP individuals', 'Sulaymaniyah,2024-03-31,300', 'Halabja,2024-03-31,10'],
  });
  const question = doctor.question(
    'Row 3 names “Halabja”, which lies in a place that has a row of its own, with another figure. What is the row of the larger place?',
  );
  await expect(dashboard.figure).toHaveText('at least 300 IDPs');
  await question.getByRole('button', { name: 'Further parts of it, to be added' }).click();
  await expect(question).toBeHidden();
  await expect(dashboard.figure).toHaveText('310 IDPs');
});

test('rows blank below a district belong to it as soon as a person says so', async ({ dashboard }) => {
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose(MERGED);
  const question = doctor.question(
    'Row 3 and others leave “District” blank below “Zakho” or another place. Do they belong to the place above them, as in merged cells?',
  );
  await expect(question).toContainText('Until you say, this is taken: No: leave them as they are.');
  await expect(dashboard.figure).not.toContainText('600');
  await question.getByRole('button', { name: 'Yes: fill in the place above' }).click();
  await expect(question).toBeHidden();
  await expect(dashboard.figure).toHaveText('600 IDPs');
  await doctor.turnTo(/^Issues/);
  await expect(
    doctor.issue('A cell is blank below another: it counts for what stands above it'),
  ).toBeVisible();
});

test('a district under another governorate counts where it lies as soon as a person says so', async ({
  dashboard,
}) => {
  await dashboard.open();
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose(ELSEWHERE);
  const question = doctor.question(
    'Row 3 or others name the district “Akre” under a governorate in which it does not lie. Which governorate counts?',
  );
  await expect(question).toContainText(
    'Until you say, this is taken: The one in the row; on no map of districts.',
  );
  await doctor.leave();
  await expect(dashboard.tableValue('Ninewa')).toHaveText('400');
  await doctor.visit();
  await question.getByRole('button', { name: 'The one in which the district lies' }).click();
  await expect(question).toBeHidden();
  await doctor.leave();
  await expect(dashboard.tableValue('Ninewa')).toHaveText('600');
  await expect(dashboard.tableValue('Dahuk')).toHaveText('100');
  await expect(dashboard.figure).toHaveText('700 IDPs');
});

test('Escape closes the dialog before it ends a presentation, also when an answer has taken the focus away', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('mode=present');
  const doctor = new Doctor(dashboard);
  await page.dispatchEvent('body', 'drop', { dataTransfer: await doctor.carry(ROUNDS) });
  const question = doctor.question('For which day is each of these rounds?');
  await question.getByLabel('Round 112').fill('2019-11-30');
  await question.getByRole('button', { name: 'Use these days' }).click();
  await expect(question).toBeHidden();
  await page.keyboard.press('Escape');
  await dashboard.expectNoDialog();
  await expect(page).toHaveURL(/mode=present/);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/mode=present/);
});
