import en from '../words/en.json' with { type: 'json' };
import zh from '../words/zh-CN.json' with { type: 'json' };

export type MediatorMail = keyof typeof en.mails;

/** The wording of a mail on the way to a mediator, in both languages, for `notices`. */
export const mediatorNotice = (mail: MediatorMail) => ({
  name: `mediators.${mail}`,
  words: { 'zh-CN': zh.mails[mail], en: en.mails[mail] },
});
