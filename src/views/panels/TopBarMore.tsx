import { OfflineMark } from './OfflineMark';
import { UndoButtons } from './UndoButtons';

/** What of the top bar comes after the first figures. */
export function TopBarMore() {
  return (
    <>
      <OfflineMark />
      <UndoButtons />
    </>
  );
}
