import { Component, type ReactElement, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { ReaderContext } from '../reader/reader-context.ts';
import { useStage } from '../stage/stage-context.ts';
import { panelMessages as messages } from './messages.ts';

interface CatcherProps {
  readonly children: ReactNode;
  /** Where the failure is told, if not in the place of what failed. */
  readonly tellsIn?: HTMLElement;
}

class Catcher extends Component<CatcherProps, { readonly error: Error | undefined }> {
  static override readonly contextType = ReaderContext;
  declare context: React.ContextType<typeof ReaderContext>;
  override readonly state: { readonly error: Error | undefined } = { error: undefined };

  /** Remembers what was thrown while the panel was drawn. */
  static getDerivedStateFromError(error: unknown): { readonly error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    const { children, tellsIn } = this.props;
    if (error === undefined) return children;
    const t = this.context?.t;
    const told = (
      <div className="problem" role="alert">
        <p>{t?.(messages.crashed, { what: error.message })}</p>
        <button type="button" onClick={() => this.setState({ error: undefined })}>
          {t?.(messages.tryAgain)}
        </button>
      </div>
    );
    return tellsIn === undefined ? told : createPortal(told, tellsIn);
  }
}

/** Keeps a failure inside its part of the page, says what happened, and offers to draw it again. On a stage only the part that holds the wanted panel is there, and what steers it where the stage has room for that. */
export function PanelBoundary({
  shows,
  steers,
  children,
}: {
  /** Ids of the panels that lie in this part. */
  readonly shows?: readonly string[];
  /** Ids of the panels elsewhere on the page that the controls of this part set. */
  readonly steers?: readonly string[];
  readonly children: ReactNode;
}): ReactElement | null {
  const stage = useStage();
  if (stage === undefined) return <Catcher>{children}</Catcher>;
  const { panelId, target, controls } = stage;
  if (shows?.includes(panelId) === true) return <Catcher tellsIn={target}>{children}</Catcher>;
  if (steers?.includes(panelId) !== true || controls === undefined) return null;
  return <>{createPortal(<Catcher>{children}</Catcher>, controls)}</>;
}
