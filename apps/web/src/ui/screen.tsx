import { createContext, Suspense, useContext, useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useTextSize } from '../words/use-text-size.js';
import { Footer } from './footer.js';
import { Skeleton } from './states.js';
import { TopBar } from './top-bar.js';

export type ScreenKind = 'public' | 'staff' | 'dark';
const Kind = createContext<ScreenKind>('public');

/** Classes for something drawn outside the screen's own tree (sheets, lists), so that sizes and colours agree. */
export function useScreenClass(): string {
  const kind = useContext(Kind);
  const { size } = useTextSize();
  return ['screen', kind !== 'public' && kind, size !== '100' && 'large'].filter(Boolean).join(' ');
}

interface Props {
  kind?: ScreenKind;
  /** Page-own look: `look="court"` scopes `.p-court` rules from the feature's own css file. */
  look?: string;
  children: ReactNode;
}

/** The root of every route: sets sizes, colours and language for what is inside. */
export function Screen({ kind = 'public', look, children }: Props) {
  return (
    <Kind value={kind}>
      <Root look={look}>{children}</Root>
    </Kind>
  );
}

function Root({ look, children }: { look?: string; children: ReactNode }) {
  const classes = useScreenClass();
  return <div className={`${classes} ${look ? `p-${look}` : ''}`}>{children}</div>;
}

/** Sets the document's title: what this page is, then whose it is. */
export function useTitle(title: string): void {
  const { t } = useTranslation('kernel');
  useEffect(() => {
    document.title = title ? `${title} · ${t('brand')}` : t('brand');
  }, [title, t]);
}

interface PageProps {
  /** Words for the browser's tab. */
  title: string;
  look?: string;
  children: ReactNode;
  /** Class of `<main>`. */
  className?: string;
  /** Without the footer where a dock closes the page. */
  footer?: boolean;
}

/** A public page: top bar, main, footer. Everything a party sees stands in one; while a part is on its way, the frame stays where it is. */
export function Page({ title, look, children, className, footer = true }: PageProps) {
  useTitle(title);
  return (
    <Screen look={look}>
      <TopBar />
      <main className={`page ${className ?? ''}`} id="main" tabIndex={-1}>
        <Suspense fallback={<Skeleton lines={6} />}>{children}</Suspense>
      </main>
      {footer && <Footer />}
    </Screen>
  );
}

/** Two columns from 900 px: what to do on the left, what to know on the right. */
export function Cols({ children, aside, asideLabel }: { children: ReactNode; aside: ReactNode; asideLabel: string }) {
  return (
    <div className="cols">
      <div>{children}</div>
      <aside aria-label={asideLabel}>{aside}</aside>
    </div>
  );
}
