import { useStore } from './store';

const ASKS = /^#print(?:=|$)/;

/** Opens the print studio where the address asks for a report, now or when it comes to; the studio reads the rest. */
export function followPrintAddress(): void {
  const open = () => {
    if (ASKS.test(location.hash)) useStore.setState({ panel: 'print' });
  };
  addEventListener('hashchange', open);
  open();
}
