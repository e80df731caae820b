/**
 * Words that only join others, in languages of the sources: a search does not insist on them. None that is a word of
 * another kind in another of these languages, or a name as it is folded: German "war" and "hat", Spanish "no", French
 * "un" (the United Nations), Arabic "على" (Ali), the article "al".
 */
import { fold } from './fold.ts';

const WORDS = [
  'a an the and or but if of in on at by for from to with into onto upon about as than then that this these those there',
  'is are was were be been being has have had do does did it its he she they his her their them who whom whose which what when where why how',
  'der das den dem des die ein eine einen einem einer und oder von vom zu zum zur im auf für mit aus bei nach über ist sind wird wurde wurden sich als dass',
  'le la les des du une et ou à au aux en dans sur pour par avec est sont que qui ce cette',
  'los las una y o de con del para por se su es lo',
  'и в во на с со к ко о об от из за для по у до при не что как это он она они был была было были і та з із',
  'في من إلى عن مع أو أن إن التي الذي هذا هذه ذلك و',
  'در از به با که را این آن تا برای است و یا',
  'של את עם גם זה',
];

const FOLDED: ReadonlySet<string> = new Set(WORDS.flatMap((words) => words.split(' ')).map(fold));

export const isStopWord = (folded: string): boolean => FOLDED.has(folded);
