/** Forms of English words that no rule of endings leads back: the word itself, then its forms. */
const FORMS =
  'arise arose arisen|awake awoke awoken|beat beaten|become became|begin began begun|bend bent|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|cling clung|come came|creep crept|deal dealt|dig dug|do did done|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|hang hung|have had has|hear heard|hide hid hidden|hold held|keep kept|kneel knelt|know knew known|lay laid|lead led|lean leant|leap leapt|learn learnt|leave left|lend lent|lie lain|light lit|lose lost|make made|mean meant|meet met|mistake mistook mistaken|overcome overcame|overthrow overthrew overthrown|pay paid|prove proven|ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|sew sewn|shake shook shaken|shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|spend spent|spin spun|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|strike struck stricken|strive strove striven|swear swore sworn|sweep swept|swell swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|understand understood|undertake undertook undertaken|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn|write wrote written|man men|woman women|child children|person people|foot feet|tooth teeth|goose geese|mouse mice|wife wives|life lives|half halves|knife knives|leaf leaves|thief thieves|wolf wolves|1 one|2 two|3 three|4 four|5 five|6 six|7 seven|8 eight|9 nine|10 ten|11 eleven|12 twelve|13 thirteen|14 fourteen|15 fifteen|16 sixteen|17 seventeen|18 eighteen|19 nineteen|20 twenty|30 thirty|40 forty|50 fifty|60 sixty|70 seventy|80 eighty|90 ninety|100 hundred|1000 thousand|1000000 million';

/**
 * Words that often answer to each other: what a question says in one word, an article says in
 * another. The most general ones only.
 */
const ALIKE =
  'begin start commence launch open onset|end finish close conclude complete|found establish create form set|build construct erect|buy purchase acquire acquisition|sell sale|kill murder death die dead fatal slay|injure wound hurt|hit strike|win victory beat defeat triumph|lose loss defeat|film movie|leader head chief boss|job position role post|lawyer attorney|doctor physician|wife husband spouse marry marriage|child son daughter kid baby|father dad|mother mum mom|parent mother father|live reside home|born birth|big large huge|biggest largest|small little tiny|rise increase grow growth climb|fall decrease decline drop|sack fire dismiss oust|resign quit leave step|hire appoint name|choose select pick elect|vote election ballot|jail prison imprison|criticise criticize condemn blast|praise laud|say tell state claim announce|call name describe|author writer write|film movie picture|song single track|town city|country nation|company firm business|worker employee staff|pay cost price fee|money fund cash|earn salary wage paid|car vehicle|plane aircraft jet|ship vessel boat|house home|school academy college|study research|show reveal demonstrate|help aid assist|try attempt bid|stop halt prevent end|allow let permit|need require|cause lead result reason|replace succeed|former previous earlier ex|next following|also other another|type kind sort|percent percentage proportion|amount quantity|locate situate lie|celebrate mark|arrest detain|accuse charge allege|attack assault|fight battle conflict war|agreement deal treaty pact accord|talk negotiation discuss|meet encounter|move relocate shift|return come|arrive reach come|depart leave|travel trip journey go|illness disease sickness|drug medicine|game match|team club side|player footballer|fan supporter|coach manager|goal score|title championship|use employ utilize|make produce manufacture|get receive obtain|give provide supply|teach educate|learn discover find|search look seek|think believe|fear worry|decide decision|refuse reject decline|accept agree approve|support back|oppose against|lead head|join enter|destroy ruin|damage harm|rescue save|government administration|minister secretary|king monarch|soldier troop|police officer|capital city|area region|border frontier|sea ocean|river stream|mountain peak|language tongue|religion faith|church cathedral|famous known|important major|old ancient age|new recent|fast quick speed|age old|length long|height tall high|weight heavy|century year|daily day|annual year yearly|britain uk british|usa us american america|france french|germany german|spain spanish|china chinese|russia russian|greece greek|netherlands dutch|ireland irish|scotland scottish|wales welsh|england english|turkey turkish|poland polish|sweden swedish|denmark danish|switzerland swiss|norway norwegian|portugal portuguese';

/** By form, the word itself. */
const base = new Map(
  FORMS.split('|').flatMap((line) => {
    const [word = '', ...forms] = line.split(' ');
    return forms.map((form) => [form, word] as const);
  }),
);

const alike = new Map<string, ReadonlySet<string>>();
for (const line of ALIKE.split('|')) {
  const group = line.split(' ');
  for (const word of group) {
    alike.set(word, new Set([...(alike.get(word) ?? []), ...group]));
  }
}

/** The word that an irregular English form belongs to: "won" is "win", "three" is "3"; itself else. */
export const baseForm = (lower: string): string => base.get(lower) ?? lower;

/** English words that may say the same as this one, itself among them; none where there are none. */
export const wordsAlike = (lower: string): ReadonlySet<string> | undefined => alike.get(lower);
