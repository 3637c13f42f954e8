import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { peopleStateIdentity } from '@maplebridge/contract/src/people/sdk.gen.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { Button } from '../ui/button.js';
import { RadioGroup } from '../ui/choices.js';
import { Back, Dock } from '../ui/dock.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { Page } from '../ui/screen.js';
import { TextField } from '../ui/text-field.js';
import { say } from '../ui/toast.js';
import { useTyped } from '../ui/use-typed.js';
import { OneFile, type StoredFile } from './one-file.js';
import { meQuery } from './use-me.js';

const KINDS = ['resident-card', 'passport', 'other'] as const;

/** Name, number and a photo of the document; a person compares them at the door, later. */
export function IdentityStep({ next }: { next: string }) {
  const { t } = useTranslation('people', { keyPrefix: 'screens.identity' });
  const { t: words } = useTranslation('people');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [name, setName] = useTyped('identity.name', '');
  const [kind, setKind] = useTyped<(typeof KINDS)[number]>('identity.kind', 'resident-card');
  const [number, setNumber] = useTyped('identity.number', '');
  const [photo, setPhoto] = useTyped<StoredFile | undefined>('identity.photo', undefined);
  const [tried, setTried] = useState(false);
  const save = useSend(peopleStateIdentity, {
    typed: 'identity.',
    onDone: async () => {
      say(t('saved'));
      await queries.refetchQueries(meQuery);
      return navigate({ href: next });
    },
  });
  const problem = useProblemFields('people')(save.error);
  const empty = { name: !name.trim(), documentNumber: !number.trim(), photoFileId: !photo };
  const missing = tried ? (['name', 'documentNumber', 'photoFileId'] as const).filter((field) => empty[field]).map((field) => ({ field, message: words(`fields.${field}.missing`) })) : [];
  const errorOf = (field: string) => missing.find((one) => one.field === field)?.message ?? problem.at[field];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() && number.trim() && photo) save.mutate({ body: { name: name.trim(), documentKind: kind, documentNumber: number.trim().toUpperCase(), photoFileId: photo.fileId } });
  };
  return (
    <Page title={t('title')} footer={false}>
      <Back to="/" />
      <ErrorSummary problems={missing.length > 0 ? missing : problem.summary} />
      <h1>{t('title')}</h1>
      <p className="lead mb-8">{t('lead')}</p>
      <form onSubmit={submit} noValidate>
        <div className="grid gap-7 max-w-[560px]">
          <TextField id="name" label={t('name')} hint={t('name-hint')} error={errorOf('name')} value={name} onChange={setName} autoComplete="name" />
          <RadioGroup label={t('document-kind')} value={kind} onChange={(value) => setKind(KINDS.find((one) => one === value) ?? 'other')} options={KINDS.map((value) => ({ value, label: words(`fields.documentKind.${value}`) }))} />
          <TextField id="documentNumber" label={t('document-number')} hint={t('document-number-hint')} error={errorOf('documentNumber')} value={number} onChange={setNumber} autoComplete="off" />
          <OneFile id="photoFileId" label={t('photo')} hint={t('photo-hint')} value={photo} onChange={setPhoto} error={errorOf('photoFileId')} />
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
