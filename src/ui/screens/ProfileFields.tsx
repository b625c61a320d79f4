import type { Catalogue } from '../../core/catalogue';
import type { Profile, ProfileNumber, RenewalId } from '../../core/questionnaire';
import { CheckField, MonthField, RadioField, SelectField } from '../parts/Fields';
import { NumberField } from '../parts/NumberField';
import { useServices, useSpeech } from '../session';

export type Change = (part: { readonly [K in keyof Profile]: Profile[K] | undefined }) => void;

/** Drops what was emptied, so that an absent field always means "not said". */
export function said<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined && part !== '')) as T;
}

interface FieldsProps {
  readonly profile: Profile;
  readonly change: Change;
}

function useOptions() {
  const { t } = useSpeech();
  const { questionnaire } = useServices();
  return (list: keyof Catalogue['profileOptions']) =>
    questionnaire.profileOptions[list].map((value) => ({ value, label: t(`lists:${list}.${value}`) }));
}

/** By their official numbers, 01 to 47. */
const prefectures = Array.from({ length: 47 }, (_, index) => String(index + 1).padStart(2, '0'));

function NumberOf({ name, profile, change }: FieldsProps & { readonly name: ProfileNumber }) {
  const { t } = useSpeech();
  return (
    <NumberField
      label={t(`profile.numbers.${name}.label`)}
      hint={t(`profile.numbers.${name}.hint`)}
      unit={t(`profile.numbers.${name}.unit`)}
      otherUnits={t(`profile.numbers.${name}.otherUnits`, { returnObjects: true })}
      value={profile[name]}
      onChange={(value) => change({ [name]: value })}
    />
  );
}

export function BodyFields(props: FieldsProps) {
  const { t } = useSpeech();
  const options = useOptions();
  const { profile, change } = props;
  return (
    <>
      <SelectField
        label={t('profile.bodyType')}
        options={options('bodyTypes')}
        value={profile.bodyType}
        onChange={(bodyType) => change({ bodyType })}
      />
      <SelectField
        label={t('profile.prefecture')}
        options={prefectures.map((value) => ({ value, label: t(`lists:prefectures.${value}`) }))}
        value={profile.prefecture}
        onChange={(prefecture) => change({ prefecture })}
      />
      <NumberOf name="population" {...props} />
      <NumberOf name="staff" {...props} />
    </>
  );
}

export function WorkFields(props: FieldsProps) {
  const { t } = useSpeech();
  const { questionnaire } = useServices();
  const options = useOptions();
  const { profile, change } = props;
  return (
    <>
      <NumberOf name="counterSections" {...props} />
      <NumberOf name="branches" {...props} />
      <RadioField
        legend={t('profile.networkModel')}
        hint={t('profile.networkModelHint')}
        options={options('networkModels')}
        value={profile.networkModel}
        onChange={(networkModel) => change({ networkModel })}
      />
      <CheckField
        legend={t('profile.tools')}
        hint={t('profile.toolsHint')}
        options={questionnaire.tools.map(({ id }) => ({ value: id, label: t(`lists:tools.${id}`) }))}
        values={profile.tools ?? []}
        onChange={(tools) => change({ tools: tools.length > 0 ? tools : undefined })}
      />
      <SelectField
        label={t('profile.remoteMethod')}
        hint={t('profile.remoteMethodHint')}
        options={[
          { value: 'none', label: t('profile.noRemoteMethod') },
          ...questionnaire.methods.map(({ id }) => ({ value: id, label: t(`lists:methods.${id}`) })),
        ]}
        value={profile.remoteMethod}
        onChange={(remoteMethod) => change({ remoteMethod })}
      />
      <RadioField
        legend={t('profile.ownDevices')}
        hint={t('profile.ownDevicesHint')}
        options={options('ownDevices')}
        value={profile.ownDevices}
        onChange={(ownDevices) => change({ ownDevices })}
      />
      <NumberOf name="terminals" {...props} />
    </>
  );
}

const renewals: readonly RenewalId[] = ['pcs', 'telephone', 'core-system', 'building'];

function renewalsWith(known: Profile['renewals'], id: RenewalId, month: string | undefined): Profile['renewals'] {
  const planned: Profile['renewals'] = said({ ...known, [id]: month });
  return Object.keys(planned).length > 0 ? planned : undefined;
}

export function PlanFields({ profile, change }: FieldsProps) {
  const { t } = useSpeech();
  const options = useOptions();
  return (
    <>
      <CheckField
        legend={t('profile.aims')}
        hint={t('profile.aimsHint')}
        options={options('aims')}
        values={profile.aims ?? []}
        onChange={(aims) => change({ aims: aims.length > 0 ? aims : undefined })}
      />
      <RadioField
        legend={t('profile.newOffice')}
        hint={t('profile.newOfficeHint')}
        options={options('newOffice')}
        value={profile.newOffice}
        onChange={(newOffice) => change({ newOffice })}
      />
      <fieldset className="field">
        <legend>{t('profile.renewals')}</legend>
        <p className="hint">{t('profile.renewalsHint')}</p>
        <div className="options">
          {renewals.map((id) => (
            <MonthField
              key={id}
              label={t(`lists:renewals.${id}`)}
              value={profile.renewals?.[id]}
              onChange={(month) => change({ renewals: renewalsWith(profile.renewals, id, month) })}
            />
          ))}
        </div>
      </fieldset>
      <SelectField
        label={t('profile.budgetMonth')}
        hint={t('profile.budgetMonthHint')}
        options={Array.from({ length: 12 }, (_, index) => ({
          value: String(index + 1),
          label: t('profile.month', { month: index + 1 }),
        }))}
        value={profile.budgetMonth === undefined ? undefined : String(profile.budgetMonth)}
        onChange={(month) => change({ budgetMonth: month === undefined ? undefined : Number(month) })}
      />
    </>
  );
}
