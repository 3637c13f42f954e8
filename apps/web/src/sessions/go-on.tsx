import { useTranslation } from 'react-i18next';
import { sessionsConvert, sessionsReportNoShow } from '@maplebridge/contract/src/sessions/sdk.gen.js';
import { useSend } from '../api/use-send.js';
import { Button } from '../ui/button.js';
import type { RoomView, SessionPath } from './use-room.js';

/** Going on by phone or on site, and saying that somebody did not come. */
export function GoOn({ path, view }: { path: SessionPath; view: RoomView }) {
  const { t } = useTranslation('sessions');
  const convert = useSend(sessionsConvert);
  const absent = useSend(sessionsReportNoShow);
  const may = (action: string) => view.allowedActions.includes(action);
  if (!may('convert') && !may('report-no-show')) return null;
  return (
    <section className="mt-6 grid gap-3">
      {may('convert') && (
        <>
          <h2>{t('screens.console.go-on')}</h2>
          <p className="sec">{t('screens.console.go-on-how')}</p>
          <p className="flex gap-2">
            {(['phone', 'on-site'] as const).map((mode) => (
              <Button key={mode} onPress={() => convert.mutate({ path, body: { mode } })} isPending={convert.isPending}>
                {t(`screens.console.${mode}`)}
              </Button>
            ))}
          </p>
        </>
      )}
      {may('report-no-show') && (
        <Button kind="plain" onPress={() => absent.mutate({ path })} isPending={absent.isPending}>
          {t('actions.report-no-show')}
        </Button>
      )}
    </section>
  );
}
