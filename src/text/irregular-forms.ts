/**
 * Forms that no rule of endings leads back to their word: by language, each word and then its
 * forms.
 */
const FORMS: Readonly<Record<string, string>> = {
  en: 'arise arose arisen|awake awoke awoken|beat beaten|become became|begin began begun|bend bent|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|cling clung|come came|creep crept|deal dealt|dig dug|do did done|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|hang hung|have had has|hear heard|hide hid hidden|hold held|keep kept|kneel knelt|know knew known|lay laid|lead led|lean leant|leap leapt|learn learnt|leave left|lend lent|lie lain|light lit|lose lost|make made|mean meant|meet met|mistake mistook mistaken|overcome overcame|overthrow overthrew overthrown|pay paid|prove proven|ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|sew sewn|shake shook shaken|shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|spend spent|spin spun|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|strike struck stricken|strive strove striven|swear swore sworn|sweep swept|swell swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|understand understood|undertake undertook undertaken|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|withdraw withdrew withdrawn|write wrote written|man men|woman women|child children|person people|foot feet|tooth teeth|goose geese|mouse mice|wife wives|half halves|knife knives|thief thieves|wolf wolves',
  de: 'beginnen begann begannen begonnen beginnt|beißen biss gebissen|bieten bot boten geboten|bitten bat baten gebeten|bleiben blieb blieben geblieben bleibt|brechen brach brachen gebrochen bricht|brennen brannte brannten gebrannt|bringen brachte brachten gebracht|denken dachte dachten gedacht|dringen drang gedrungen|empfehlen empfahl empfohlen empfiehlt|entscheiden entschied entschieden|erschrecken erschrak erschrocken|essen aß aßen gegessen isst|fahren fuhr fuhren gefahren fährt|fallen fiel fielen gefallen fällt|fangen fing fingen gefangen fängt|finden fand fanden gefunden|fliegen flog flogen geflogen|fliehen floh flohen geflohen|fließen floss flossen geflossen|frieren fror gefroren|geben gab gaben gegeben gibt|gehen ging gingen gegangen|gewinnen gewann gewannen gewonnen|greifen griff griffen gegriffen|halten hielt hielten gehalten hält|hängen hing hingen gehangen|heben hob hoben gehoben|helfen half halfen geholfen hilft|kennen kannte kannten gekannt|kommen kam kamen gekommen|laden lud luden geladen lädt|lassen ließ ließen gelassen lässt|laufen lief liefen gelaufen läuft|leiden litt litten gelitten|lesen las lasen gelesen liest|liegen lag lagen gelegen|messen maß gemessen misst|nehmen nahm nahmen genommen nimmt|nennen nannte nannten genannt|raten riet rieten geraten rät|rufen rief riefen gerufen|schießen schoss schossen geschossen|schlafen schlief schliefen geschlafen schläft|schlagen schlug schlugen geschlagen schlägt|schließen schloss schlossen geschlossen|schneiden schnitt schnitten geschnitten|schreiben schrieb schrieben geschrieben|schwimmen schwamm schwammen geschwommen|sehen sah sahen gesehen sieht|singen sang sangen gesungen|sinken sank sanken gesunken|sitzen saß saßen gesessen|sprechen sprach sprachen gesprochen spricht|springen sprang sprangen gesprungen|stehen stand standen gestanden|stehlen stahl stahlen gestohlen stiehlt|steigen stieg stiegen gestiegen|sterben starb starben gestorben stirbt|stoßen stieß stießen gestoßen|streiten stritt stritten gestritten|tragen trug trugen getragen trägt|treffen traf trafen getroffen trifft|treten trat traten getreten tritt|trinken trank tranken getrunken|tun tat taten getan|verbieten verbot verboten|verlieren verlor verloren verliert|vergessen vergaß vergisst|verschwinden verschwand verschwunden|wachsen wuchs wuchsen gewachsen wächst|werben warb geworben wirbt|werfen warf warfen geworfen wirft|wissen wusste wussten gewusst weiß|ziehen zog zogen gezogen|zwingen zwang zwangen gezwungen',
};

const byLanguage = new Map(
  Object.entries(FORMS).map(([language, forms]) => {
    const words = forms.split('|').flatMap((line) => {
      const [word = '', ...others] = line.split(' ');
      return others.map((form) => [form, word] as const);
    });
    return [language, new Map(words)];
  }),
);

/**
 * The word that an irregular form belongs to: "won" is "win", "gewann" is "gewinnen"; itself where
 * it is none.
 *
 * @param lower in lower case
 * @param language ISO 639-1, null where not known
 */
export const baseForm = (lower: string, language: string | null): string =>
  byLanguage.get(language ?? '')?.get(lower) ?? lower;
