/** Number words by ISO 639-1: `value:word,word`; forms without accents and in lower case. */
const NUMBERS: Readonly<Record<string, string>> = {
  en: '0:zero 1:one 2:two 3:three 4:four 5:five 6:six 7:seven 8:eight 9:nine 10:ten 11:eleven 12:twelve 13:thirteen 14:fourteen 15:fifteen 16:sixteen 17:seventeen 18:eighteen 19:nineteen 20:twenty 30:thirty 40:forty 50:fifty 60:sixty 70:seventy 80:eighty 90:ninety',
  de: '0:null 1:ein,eins,eine,einen,einer,einem 2:zwei,zwo 3:drei 4:vier 5:funf 6:sechs 7:sieben,sieb 8:acht 9:neun 10:zehn 11:elf 12:zwolf 16:sechzehn 17:siebzehn 20:zwanzig 30:dreissig 40:vierzig 50:funfzig 60:sechzig 70:siebzig 80:achtzig 90:neunzig',
  fr: '0:zero 1:un,une 2:deux 3:trois 4:quatre 5:cinq 6:six 7:sept 8:huit 9:neuf 10:dix 11:onze 12:douze 13:treize 14:quatorze 15:quinze 16:seize 20:vingt,vingts 30:trente 40:quarante 50:cinquante 60:soixante 70:septante 80:huitante 90:nonante',
  es: '0:cero 1:un,uno,una 2:dos 3:tres 4:cuatro 5:cinco 6:seis 7:siete 8:ocho 9:nueve 10:diez 11:once 12:doce 13:trece 14:catorce 15:quince 16:dieciseis 17:diecisiete 18:dieciocho 19:diecinueve 20:veinte 21:veintiuno,veintiun 22:veintidos 23:veintitres 24:veinticuatro 25:veinticinco 26:veintiseis 27:veintisiete 28:veintiocho 29:veintinueve 30:treinta 40:cuarenta 50:cincuenta 60:sesenta 70:setenta 80:ochenta 90:noventa 200:doscientos,doscientas 300:trescientos,trescientas 400:cuatrocientos,cuatrocientas 500:quinientos,quinientas 600:seiscientos 700:setecientos 800:ochocientos 900:novecientos',
  it: '0:zero 1:un,uno,una 2:due 3:tre 4:quattro 5:cinque 6:sei 7:sette 8:otto 9:nove 10:dieci 11:undici 12:dodici 13:tredici 14:quattordici 15:quindici 16:sedici 17:diciassette 18:diciotto 19:diciannove 20:venti,vent 30:trenta,trent 40:quaranta,quarant 50:cinquanta,cinquant 60:sessanta,sessant 70:settanta,settant 80:ottanta,ottant 90:novanta,novant',
  pt: '0:zero 1:um,uma 2:dois,duas 3:tres 4:quatro 5:cinco 6:seis 7:sete 8:oito 9:nove 10:dez 11:onze 12:doze 13:treze 14:catorze,quatorze 15:quinze 16:dezesseis,dezasseis 17:dezessete,dezassete 18:dezoito 19:dezenove,dezanove 20:vinte 30:trinta 40:quarenta 50:cinquenta 60:sessenta 70:setenta 80:oitenta 90:noventa 200:duzentos 300:trezentos 500:quinhentos',
  nl: '0:nul 1:een 2:twee 3:drie 4:vier 5:vijf 6:zes 7:zeven 8:acht 9:negen 10:tien 11:elf 12:twaalf 13:dertien 14:veertien 20:twintig 30:dertig 40:veertig 50:vijftig 60:zestig 70:zeventig 80:tachtig 90:negentig',
  sv: '0:noll 1:en,ett 2:tva 3:tre 4:fyra 5:fem 6:sex 7:sju 8:atta 9:nio 10:tio 11:elva 12:tolv 13:tretton 14:fjorton 15:femton 16:sexton 17:sjutton 18:arton 19:nitton 20:tjugo 30:trettio 40:fyrtio 50:femtio 60:sextio 70:sjuttio 80:attio 90:nittio',
  pl: '1:jeden,jedna,jedno 2:dwa,dwie,dwoch 3:trzy,trzech 4:cztery,czterech 5:piec,pieciu 6:szesc,szesciu 7:siedem,siedmiu 8:osiem,osmiu 9:dziewiec,dziewieciu 10:dziesiec,dziesieciu 11:jedenascie 12:dwanascie 15:pietnascie 20:dwadziescia 30:trzydziesci 40:czterdziesci 50:piecdziesiat',
  ru: '1:один,одна,одно,одного,одной 2:два,две,двух,двое 3:три,трех,трое 4:четыре,четырех 5:пять,пяти,пятеро 6:шесть,шести 7:семь,семи 8:восемь,восьми 9:девять,девяти 10:десять,десяти 11:одиннадцать 12:двенадцать 13:тринадцать 14:четырнадцать 15:пятнадцать 16:шестнадцать 17:семнадцать 18:восемнадцать 19:девятнадцать 20:двадцать,двадцати 30:тридцать,тридцати 40:сорок 50:пятьдесят 60:шестьдесят 70:семьдесят 80:восемьдесят 90:девяносто 200:двести 300:триста 400:четыреста 500:пятьсот',
};

/** What a number or number word before them is multiplied by, in any language. */
const SCALES =
  '100:hundred,hundert,cent,cents,cien,ciento,cento,cem,honderd,hundra,сто,百 1000:thousand,tausend,mille,mil,mila,duizend,tusen,тысяча,тысячи,тысяч,тыс,tys,tysiac,tysiace,tysiecy,k,千,천,हजार,हज़ार,الف,ألف,آلاف,אלף,พัน 10000:万,萬,만,หมื่น 100000:lakh,lakhs,लाख,แสน 1000000:million,millions,m,mn,mln,mio,millionen,millon,millones,milione,milioni,milhao,milhoes,miljoen,miljon,miljoner,milion,miliony,milionow,миллион,миллиона,миллионов,млн,مليون,ملايين,מיליון,εκατομμυρια,εκατ,ล้าน 10000000:crore,crores,करोड़,करोड 100000000:億,亿,억 1000000000:billion,billions,bn,mrd,milliarde,milliarden,milliard,milliards,miliardo,miliardi,bilhao,bilhoes,miljard,miljarder,miliard,miliardy,миллиард,миллиарда,миллиардов,млрд,مليار,مليارات,מיליארד,δισεκατομμυρια,δισ,अरब 1000000000000:trillion,trillions,tn,трлн,триллион,триллиона,триллионов,تريليون,兆';

/** Words that stand for a figure in a source: who reads "half" may be told 50 %. */
const WORTH =
  '2:both,pair,couple,duo,twin,twins,twice,double,doubled,beide,deux,ambos 3:trio,triple,triplets,thrice,tripled,trebled,third,thirds 4:quarter,quarters,quadruple,fourth 5:fifth,fifths 6:sixth,half-dozen 7:seventh 8:eighth 9:ninth 10:decade,decades,tenth,jahrzehnt,decennie,decada 12:dozen,dutzend,douzaine,docena,twelfth 14:fortnight 50:half,halved,halves,halfway,halfte,moitie,mitad,meta,helft,половина 25:quarter,viertel,quart 33:third,drittel,tiers,tercio 66:two-thirds 75:three-quarters 100:century,centenary 1:single,once,sole,lone,first';

/** Round words: how few and how many they may stand for. */
export const VAGUE: ReadonlyMap<string, readonly [number, number]> = new Map(
  Object.entries({
    dozens: [20, 400],
    scores: [30, 600],
    hundreds: [150, 9999],
    thousands: [1000, 999_999],
    millions: [1e6, 9.99e8],
    billions: [1e9, 9.99e11],
    dutzende: [20, 400],
    hunderte: [150, 9999],
    tausende: [1000, 999_999],
    dizaines: [20, 200],
    centaines: [150, 9999],
    milliers: [1000, 999_999],
    decenas: [20, 200],
    cientos: [150, 9999],
    centenares: [150, 9999],
    miles: [1000, 999_999],
    decine: [20, 200],
    centinaia: [150, 9999],
    migliaia: [1000, 999_999],
    tientallen: [20, 200],
    honderden: [150, 9999],
    duizenden: [1000, 999_999],
    десятки: [20, 400],
    сотни: [150, 9999],
    тысячи: [1000, 999_999],
  }),
);

/** Words before a figure that leave it open how exact it is, and how far a source may be from it. */
export const ROUNDING: ReadonlyMap<string, readonly [number, number]> = new Map(
  (
    [
      [
        'about around roughly approximately some circa ca etwa rund ungefahr environ quelque cerca unos unas aproximadamente circa ongeveer omkring około около примерно estimated',
        [0.88, 1.12],
      ],
      [
        'nearly almost fast knapp beinahe presque pres casi quasi bijna nastan prawie почти close approaching under below',
        [0.75, 1.02],
      ],
      ['less fewer weniger moins menos meno minder mindre mniej менее меньше', [0.6, 1.02]],
      [
        'over exceeding above uber mehr plus mas oltre piu ruim meer mer ponad more более свыше больше least mindestens',
        [0.98, 1.5],
      ],
    ] as const
  ).flatMap(([words, range]) => words.split(' ').map((word) => [word, range] as const)),
);

function table(list: string): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const entry of list.split(' ')) {
    const [value = '', forms = ''] = entry.split(':');
    for (const form of forms.split(','))
      found.set(form, [...(found.get(form) ?? []), Number(value)]);
  }
  return found;
}

const byLanguage = new Map(Object.entries(NUMBERS).map(([code, list]) => [code, table(list)]));
const scales = table(SCALES);
const worths = table(WORTH);
const none: ReadonlyMap<string, number[]> = new Map();

/** The value of a simple number word; undefined for any other. @param word folded */
export const simpleNumber = (word: string, language: string | null): number | undefined =>
  (byLanguage.get(language ?? '') ?? none).get(word)?.[0];

/** What a scale word multiplies by: "million"; undefined for any other. @param word folded */
export const scaleOf = (word: string): number | undefined => scales.get(word)?.[0];

/** The figures that a word such as "half", "twice" or "decade" may be told as. @param word folded */
export const worthOf = (word: string): readonly number[] => worths.get(word) ?? [];

/** Languages that write a number as one word, and what joins its parts. */
const JOINED = new Map([
  ['de', 'und'],
  ['nl', 'en'],
  ['it', ''],
  ['sv', ''],
]);
const LONGEST_COMPOUND = 40;

/** The value of a number written as one word, "fünfundzwanzig"; undefined for any other word. */
export function compoundNumber(word: string, language: string | null): number | undefined {
  const joint = JOINED.get(language ?? '');
  if (joint === undefined || word.length > LONGEST_COMPOUND) return undefined;
  let at = 0;
  let whole = 0;
  let part = 0;
  while (at < word.length) {
    const end = longestPart(word, at, language);
    if (end === at) {
      if (joint === '' || at === 0 || !word.startsWith(joint, at)) return undefined;
      at += joint.length;
      continue;
    }
    const piece = word.slice(at, end);
    const scale = scaleOf(piece);
    if (scale === undefined) part += simpleNumber(piece, language) ?? 0;
    else if (scale === 100) part = Math.max(part, 1) * scale;
    else {
      whole += Math.max(part, 1) * scale;
      part = 0;
    }
    at = end;
  }
  return whole + part;
}

function longestPart(word: string, start: number, language: string | null): number {
  for (let end = Math.min(word.length, start + 12); end > start + 1; end -= 1) {
    const piece = word.slice(start, end);
    if (simpleNumber(piece, language) !== undefined) return end;
    if (piece.length > 3 && scaleOf(piece) !== undefined) return end;
  }
  return start;
}
