import { Component, type ReactNode } from 'react';
import { ReaderContext } from '../reader/reader-context.ts';
import { panelMessages as messages } from './messages.ts';

/** Keeps a failure inside its panel, says what happened, and offers to draw the panel again. */
export class PanelBoundary extends Component<
  { readonly children: ReactNode },
  { readonly error: Error | undefined }
> {
  static override readonly contextType = ReaderContext;
  declare context: React.ContextType<typeof ReaderContext>;
  override readonly state: { readonly error: Error | undefined } = { error: undefined };

  /** Remembers what was thrown while the panel was drawn. */
  static getDerivedStateFromError(error: unknown): { readonly error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    const t = this.context?.t;
    return (
      <div className="problem" role="alert">
        <p>{t?.(messages.crashed, { what: error.message })}</p>
        <button type="button" onClick={() => this.setState({ error: undefined })}>
          {t?.(messages.tryAgain)}
        </button>
      </div>
    );
  }
}
