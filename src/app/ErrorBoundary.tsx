import { Component, type ReactNode } from 'react';
import { useStore } from '../state/store';

interface State {
  readonly error: Error | null;
}

/** Where a mistake in the program ends: a sentence and a way on instead of an empty page. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    const { t } = useStore.getState().language;
    return (
      <div className="crash" role="alert">
        <h1>{t('crash-title')}</h1>
        <p>{t('crash-text')}</p>
        <p>
          <button type="button" className="button primary" onClick={() => location.reload()}>
            {t('crash-reload')}
          </button>
        </p>
        <pre dir="ltr">{error.message}</pre>
      </div>
    );
  }
}
