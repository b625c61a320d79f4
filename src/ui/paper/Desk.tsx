import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useCatalogue, useDocument, useServices, useSpeech } from '../session';
import { styleNames } from './styleNames';

interface DeskProps {
  readonly name: string;
  /** `pages`: each child is a page of its own; `roll`: one text that the printer parts. */
  readonly kind: 'pages' | 'roll';
  /** Type size in points, where it is not measured. */
  readonly size?: number;
  /** Whether paper is so scarce that lines follow each other. */
  readonly isDense?: boolean;
  readonly paper?: RefObject<HTMLDivElement | null>;
  readonly children: ReactNode;
}

/** Paper as it will be printed. In a narrow window it is seen from further away: its layout stays. */
export function Desk({ name, kind, size, isDense, paper, children }: DeskProps) {
  const desk = useRef<HTMLElement>(null);
  const own = useRef<HTMLDivElement>(null);
  const sheet = paper ?? own;
  useDistance(desk, sheet);
  useFoot();
  return (
    <section className="desk" ref={desk} aria-label={name}>
      <div className="desk-room">
        <div
          className="paper"
          data-kind={kind}
          data-dense={isDense}
          ref={sheet}
          style={size ? styleNames({ '--paper-size': `${size}pt` }) : undefined}
        >
          {children}
        </div>
      </div>
    </section>
  );
}

/** Paper is seen from as far away as shows its whole width; never from nearer than it is. */
function useDistance(desk: RefObject<HTMLElement | null>, sheet: RefObject<HTMLElement | null>) {
  const look = () => {
    const [room, paper] = [desk.current, sheet.current];
    if (!(room && paper)) return;
    const scale = Math.min(1, room.clientWidth / paper.offsetWidth || 1);
    room.style.setProperty('--paper-scale', String(scale));
    room.style.setProperty('--desk-height', scale < 1 ? `${Math.ceil(paper.offsetHeight * scale)}px` : 'auto');
  };
  useLayoutEffect(look);
  useEffect(() => {
    window.addEventListener('resize', look);
    return () => window.removeEventListener('resize', look);
  });
}

const FOOT = '--paper-foot';

/** A text as a stylesheet quotes it. */
function quoted(text: string): string {
  return `"${text.replace(/["\\\p{Cc}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}

/** What stands at the foot of every page, beside its number: the margins of a page take it from the stylesheet. */
function useFoot() {
  const { t } = useSpeech();
  const { version } = useServices();
  const catalogue = useCatalogue();
  const { id } = useDocument();
  const foot = quoted(t('paper:foot', { service: t('service'), version, edition: catalogue.edition, id }));
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty(FOOT, foot);
    return () => void style.removeProperty(FOOT);
  }, [foot]);
}
