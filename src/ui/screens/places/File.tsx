import { FILE_NAME } from '../../../core/thisFile';
import { ScreenHeading } from '../../parts/Heading';
import { WithWords } from '../../parts/WithWords';
import { useSpeech } from '../../session';
import type { ThisFile } from '../../thisFile';
import { CheckFile } from './file/CheckFile';
import { Facts } from './file/Facts';
import { SelfTest } from './file/SelfTest';
import { StorageFacts } from './file/StorageFacts';
import { useStorage, useThisFile } from './file/useThisFile';

/** What the program itself is, what it keeps, and whether it is whole and works on this PC. */
export function FilePlace() {
  const { t } = useSpeech();
  const { own, words } = useThisFile();
  return (
    <>
      <ScreenHeading title={t('file:title')} />
      <p className="lead">{t('file:lead')}</p>
      <WithWords needs={[words]}>{own && <Contents own={own} />}</WithWords>
    </>
  );
}

function Contents({ own }: { readonly own: ThisFile }) {
  const storage = useStorage(own);
  return (
    <>
      <Facts own={own} />
      <StorageFacts storage={storage} />
      <CheckFile own={own} fileName={FILE_NAME} />
      <SelfTest own={own} />
    </>
  );
}
