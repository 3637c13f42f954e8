import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { casesNameRepresentative } from '@maplebridge/contract/src/cases/sdk.gen.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { OneFile, type StoredFile } from '../people/one-file.js';
import { Button } from '../ui/button.js';
import { RadioGroup } from '../ui/choices.js';
import { Back, Dock } from '../ui/dock.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { MoneyField } from '../ui/money-field.js';
import { Page } from '../ui/screen.js';
import { TextField } from '../ui/text-field.js';
import { say } from '../ui/toast.js';
import { useTyped } from '../ui/use-typed.js';

/** Who acts for an organisation, how far, and the paper that says so. */
export function RepresentativePage({ caseId }: { caseId: string }) {
  const { t } = useTranslation('cases', { keyPrefix: 'screens.representative' });
  const navigate = useNavigate();
  const [name, setName] = useTyped(`${caseId}.representative.name`, '');
  const [position, setPosition] = useTyped(`${caseId}.representative.position`, '');
  const [authority, setAuthority] = useTyped<'general' | 'special'>(`${caseId}.representative.authority`, 'special');
  const [ceiling, setCeiling] = useTyped<number | null>(`${caseId}.representative.ceiling`, null);
  const [file, setFile] = useTyped<StoredFile | undefined>(`${caseId}.representative.file`, undefined);
  const [tried, setTried] = useState(false);
  const save = useSend(casesNameRepresentative, {
    typed: `${caseId}.representative.`,
    onDone: () => {
      say(t('saved'));
      return navigate({ to: '/cases/$caseId', params: { caseId } });
    },
  });
  const problem = useProblemFields('cases')(save.error);
  const lacking: Record<string, string | false> = {
    name: name.trim() === '' && t('name-missing'),
    ceilingMinor: authority === 'special' && !ceiling && t('ceiling-missing'),
    documentFileId: !file && t('document-missing'),
  };
  const missing = tried ? Object.entries(lacking).flatMap(([field, message]) => (message ? [{ field, message }] : [])) : [];
  const errorOf = (field: string) => missing.find((one) => one.field === field)?.message ?? problem.at[field];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.values(lacking).some(Boolean) || !file) return;
    save.mutate({ path: { caseId }, body: { name: name.trim(), position: position.trim(), authority, ...(authority === 'special' && ceiling && { ceilingMinor: ceiling, currency: 'CNY' }), documentFileId: file.fileId } });
  };
  return (
    <Page title={t('title')} footer={false}>
      <Back to="/cases/$caseId" params={{ caseId }} />
      <ErrorSummary problems={missing.length > 0 ? missing : problem.summary} />
      <h1>{t('title')}</h1>
      <p className="lead mb-8">{t('lead')}</p>
      <form onSubmit={submit} noValidate>
        <div className="grid gap-7 max-w-[560px]">
          <TextField id="name" label={t('name')} error={errorOf('name')} value={name} onChange={setName} autoComplete="name" />
          <TextField id="position" label={t('position')} error={errorOf('position')} value={position} onChange={setPosition} autoComplete="organization-title" />
          <RadioGroup
            label={t('authority')}
            value={authority}
            onChange={(value) => setAuthority(value === 'general' ? 'general' : 'special')}
            options={[
              { value: 'special', label: t('special'), reveal: <MoneyField id="ceilingMinor" label={t('ceiling')} error={errorOf('ceilingMinor')} value={ceiling} onChange={setCeiling} /> },
              { value: 'general', label: t('general') },
            ]}
          />
          <OneFile id="documentFileId" label={t('document')} hint={t('document-hint')} error={errorOf('documentFileId')} value={file} onChange={setFile} />
        </div>
        <Dock>
          <Button kind="primary" wide type="submit" isPending={save.isPending} pendingWords={t('saving')}>
            {t('save')}
          </Button>
        </Dock>
      </form>
    </Page>
  );
}
