import { useTranslation } from 'react-i18next';
import type { Tracked as Found } from '@maplebridge/contract/src/cases/types.gen.js';
import { Button, LinkButton } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Timeline } from '../../ui/timeline.js';
import { useFormat } from '../../words/use-format.js';
import { stagesOf } from '../stages.js';

/** The stage, and what is still to come; nothing that says whose case it is. */
export function Tracked({ found, onAgain }: { found: Found; onAgain: () => void }) {
  const { t } = useTranslation('cases');
  const format = useFormat();
  const { reached, ended } = stagesOf(found.state);
  return (
    <div className="grid gap-6" role="status">
      <Card>
        <p className="cap num" translate="no">{found.number}</p>
        <h2>{t(`screens.home.status.${found.state}`)}</h2>
        <p className="sec mt-2">{`${t('screens.track.submitted')} ${format.moment(found.submittedAt)}`}</p>
        <p className="sec">{`${t('screens.track.changed')} ${format.moment(found.changedAt)}`}</p>
      </Card>
      {!ended && <Timeline steps={reached.map(({ id, state }) => ({ id, state, title: t(`screens.home.future.${id}`), when: state === 'next' ? t(`screens.home.future-note.${id}`) : undefined }))} />}
      <div className="btns">
        <LinkButton wide to="/sign-in" search={{ next: '/mine' }}>
          {t('screens.track.sign-in')}
        </LinkButton>
        <Button kind="plain" wide onPress={onAgain}>
          {t('screens.track.again')}
        </Button>
      </div>
    </div>
  );
}
