import { create } from 'zustand';

/** Whether a large dot follows the pointer, so that a room sees what is meant. */
export const usePointer = create<{ readonly on: boolean }>()(() => ({ on: false }));

export function togglePointer(): void {
  usePointer.setState(({ on }) => ({ on: !on }));
}
