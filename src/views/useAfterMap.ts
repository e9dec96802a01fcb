import { useEffect, useState } from 'react';
import { useStore } from '../state/store';

/** The longest wait for the interactive map, in milliseconds: its library may be long on its way. */
const PATIENCE = 2000;

/**
 * Whether what needs the line itself may be asked for: when the interactive map is on screen, or is known not to come,
 * or is waited for long enough since `ready` first became true. False as long as `ready` is.
 */
export function useAfterMap(ready: boolean): boolean {
  const mapSettled = useStore((store) => store.mapSettled);
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    if (ready) setTimeout(setWaited, PATIENCE, true);
  }, [ready]);
  return ready && (mapSettled || waited);
}
