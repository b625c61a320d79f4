import type { Case } from '../../../core/advice';
import { CaseSize, Timeline } from '../../parts/CaseFacts';
import { ScreenHeading } from '../../parts/Heading';
import { SourceList } from '../../parts/Sources';
import { useCatalogue, useSpeech } from '../../session';
import { CasebookCase, CasebookComparison } from './CasebookCase';

export function CasesPlace({ topic }: { readonly topic: string | null }) {
  const catalogue = useCatalogue();
  const entry = catalogue.cases.find(({ id }) => id === topic);
  return entry ? <CasePage entry={entry} /> : <CaseIndex />;
}

function CaseIndex() {
  const { t } = useSpeech();
  const catalogue = useCatalogue();
  return (
    <>
      <ScreenHeading title={t('places.cases')} />
      {(['casebook', 'outside', 'rules', 'mention'] as const).map((group) => (
        <section key={group}>
          <h2>{t(`result:cases.${group}`)}</h2>
          <ul className="case-index">
            {catalogue.cases
              .filter((entry) => entry.group === group)
              .map(({ id }) => (
                <li key={id}>
                  <a href={`#/cases/${id}`}>{t(`cases:${id}.name`)}</a>
                  <p>{t(group === 'casebook' ? `cases:${id}.headline` : `cases:${id}.what`)}</p>
                </li>
              ))}
          </ul>
          {group === 'casebook' && <CasebookComparison />}
        </section>
      ))}
    </>
  );
}

function CasePage({ entry }: { readonly entry: Case }) {
  const { t } = useSpeech();
  const { id, group } = entry;
  return (
    <>
      <p>
        <a href="#/cases">{t('result:cases.back')}</a>
      </p>
      <p className="where">{t(`result:cases.${group}`)}</p>
      <ScreenHeading title={t(`cases:${id}.name`)} />
      <CaseSize entry={entry} />
      {group === 'casebook' ? <CasebookCase entry={entry} /> : <OtherCase entry={entry} />}
      <SourceList ids={entry.sources} />
      <p className="hint">{t('result:sources.closed')}</p>
    </>
  );
}

function OtherCase({ entry }: { readonly entry: Case }) {
  const { t, i18n } = useSpeech();
  const says = (part: 'instrument' | 'practice' | 'lesson') => i18n.exists(`casePages:${entry.id}.${part}`);
  const parts = (['practice', 'lesson'] as const).filter(says);
  return (
    <>
      {says('instrument') && <p>{t(`casePages:${entry.id}.instrument`)}</p>}
      <p>{t(`cases:${entry.id}.what`)}</p>
      {parts.map((part) => (
        <section key={part}>
          <h2>{t(`result:cases.${part}`)}</h2>
          <p>{t(`casePages:${entry.id}.${part}`)}</p>
        </section>
      ))}
      {entry.timeline.length > 0 && (
        <section>
          <h2>{t('result:cases.timeline')}</h2>
          <Timeline entry={entry} />
        </section>
      )}
    </>
  );
}
