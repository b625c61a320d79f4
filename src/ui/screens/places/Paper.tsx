import type { ReactNode } from 'react';
import type { Matter } from '../../../reports/texts/matter';
import { BlankPaper } from '../../paper/BlankPaper';
import { ManagersPaper } from '../../paper/ManagersPaper';
import { MayorPaper } from '../../paper/MayorPaper';
import { ReportPaper } from '../../paper/ReportPaper';
import { useMatter } from '../../paper/useMatter';
import { ScreenHeading } from '../../parts/Heading';
import { Notice } from '../../parts/Notice';
import { Onward } from '../../parts/Onward';
import { useSpeech } from '../../session';
import { PaperSettings } from './paper/PaperSettings';

/** What can be printed, in the order in which it is offered. */
const papers = {
  mayor: MayorPaper,
  managers: ManagersPaper,
  report: ReportPaper,
  blank: BlankPaper,
} as const satisfies Record<string, (sheet: { readonly matter: Matter }) => ReactNode>;

type PaperId = keyof typeof papers;
const kinds = Object.keys(papers) as readonly PaperId[];

/** What goes on paper, one kind at a time, seen as it will be printed. */
export function PaperPlace({ topic }: { readonly topic: string | null }) {
  const { t } = useSpeech();
  const kind = kinds.find((known) => known === topic) ?? 'mayor';
  const matter = useMatter();
  const isThere = kind === 'blank' || matter.assessment.overall.score !== null;
  const title = t('punctuation.labelled', { label: t('paper:title'), text: t(`paper:kinds.${kind}.name`) });
  const Sheet = papers[kind];
  return (
    <>
      <ScreenHeading title={title} />
      <p className="lead">{t('paper:lead')}</p>
      <Kinds current={kind} />
      <p className="hint">{t(`paper:kinds.${kind}.use`)}</p>
      {isThere ? (
        <>
          <PaperSettings matter={matter} />
          <div className="buttons">
            <button type="button" className="button" data-kind="primary" onClick={() => window.print()}>
              {t('paper:print')}
            </button>
          </div>
          <p className="hint">{t('paper:printHint')}</p>
          <Sheet key={kind} matter={matter} />
        </>
      ) : (
        <NoPaper />
      )}
      <Onward to={['texts', 'exports']} />
    </>
  );
}

function NoPaper() {
  const { t } = useSpeech();
  return (
    <Notice kind="info" title={t('paper:empty')}>
      <p>{t('paper:emptyHint')}</p>
      <p>
        <a href="#/">{t('result:emptyGo')}</a>
      </p>
    </Notice>
  );
}

function Kinds({ current }: { readonly current: PaperId }) {
  const { t } = useSpeech();
  return (
    <nav aria-label={t('paper:choose')}>
      <ul className="text-kinds">
        {kinds.map((kind) => (
          <li key={kind}>
            <a href={`#/paper/${kind}`} aria-current={kind === current ? 'page' : undefined}>
              {t(`paper:kinds.${kind}.name`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
