import { expect, test } from 'vitest';
import { usedMessages } from '../../scripts/vite/usedMessages.mjs';

const MESSAGES = `## Heading
share = Share
never-asked = Never
legend-idps = IDPs
legend-count = { $count ->
    [one] one
   *[other] { $count } of them
}
map-note = Last
`;

test('only messages that the code may ask for are kept, whole', () => {
  const code = 't(`share`);t(`legend-${a}`);t("map-note");`m${x}`';
  expect(usedMessages(MESSAGES, code)).toBe(
    MESSAGES.replace('## Heading\n', '').replace('never-asked = Never\n', ''),
  );
});
