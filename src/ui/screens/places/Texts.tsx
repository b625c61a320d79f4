import { useMemo } from 'react';
import { type ApprovalText, approvalText, type TextId, textIds } from '../../../reports/texts';
import { ScreenHeading } from '../../parts/Heading';
import { InterimTag } from '../../parts/InterimTag';
import { Notice } from '../../parts/Notice';
import { Onward } from '../../parts/Onward';
import { useAssessment, useCan, useCatalogue, useDocument, useRoadmap, useSpeech } from '../../session';
import { CopyText } from './texts/CopyText';
import { TextPart } from './texts/TextPart';

/** The texts for approval, one at a time. */
export function TextsPlace({ topic }: { readonly topic: string | null }) {
  const { t } = useSpeech();
  const id = textIds.find((known) => known === topic) ?? 'draft';
  const text = useText(id);
  const assessment = useAssessment();
  if (!text) return <NoText />;
  const title = t('punctuation.labelled', { label: t('texts:title'), text: t(`texts:kinds.${id}.name`) });
  return (
    <>
      <div className="text-head no-print">
        <ScreenHeading title={title}>
          {title}
          <InterimTag assessment={assessment} />
        </ScreenHeading>
        <p className="lead">{t('texts:lead')}</p>
        <Kinds current={id} />
        <p className="hint">{t(`texts:kinds.${id}.use`)}</p>
        <Cautions text={text} />
      </div>
      <section className="text-body">
        <h2>{text.title}</h2>
        <p className="text-dated">{text.dated}</p>
        {text.parts.map((part) => (
          <TextPart key={part.id} part={part} />
        ))}
      </section>
      <CopyText key={id} text={text} />
      <Onward to={['plan', 'targets', 'paper', 'exports']} />
    </>
  );
}

/** The text as the data make it now. */
function useText(id: TextId): ApprovalText | null {
  const { t, i18n, language } = useSpeech();
  const catalogue = useCatalogue();
  const document = useDocument();
  const assessment = useAssessment();
  const roadmap = useRoadmap();
  return useMemo(
    () => approvalText(id, { catalogue, document, assessment, roadmap, speech: { t, i18n, language } }),
    [id, catalogue, document, assessment, roadmap, t, i18n, language],
  );
}

function NoText() {
  const { t } = useSpeech();
  return (
    <>
      <ScreenHeading title={t('texts:title')} />
      <Notice kind="info" title={t('texts:empty')}>
        <p>{t('texts:emptyHint')}</p>
        <p>
          <a href="#/">{t('result:emptyGo')}</a>
        </p>
      </Notice>
    </>
  );
}

function Kinds({ current }: { readonly current: TextId }) {
  const { t } = useSpeech();
  return (
    <nav aria-label={t('texts:choose')}>
      <ul className="text-kinds">
        {textIds.map((id) => (
          <li key={id}>
            <a href={`#/texts/${id}`} aria-current={id === current ? 'page' : undefined}>
              {t(`texts:kinds.${id}.name`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** That the texts may only be read, or that some of this one was edited and does not follow the data any more. */
function Cautions({ text }: { readonly text: ApprovalText }) {
  const { t } = useSpeech();
  const { texts = {} } = useDocument();
  const mayEdit = useCan({ type: 'word', part: '', text: null });
  const isEdited = text.parts.some(({ id }) => texts[id] !== undefined);
  return (
    <>
      {!mayEdit && <Notice kind="warning">{t('texts:readOnly')}</Notice>}
      {isEdited && <Notice kind="info">{t('texts:editedNote')}</Notice>}
    </>
  );
}
