import type { QuestionWords } from './question-words.ts';

/** English. */
export const EN: QuestionWords = {
  kinds: [
    ['number', 'how many, what number, which number'],
    ['length', 'how long is, how long are, how long was, how long were, how far'],
    ['duration', 'how long, for how long, how much time'],
    ['age', 'how old, what age, at which age'],
    ['time', 'when, how recently, how soon, what time'],
    [
      'size',
      'how tall, how high, how deep, how big, how large, how fast, how heavy, how wide, how often, how hot, how cold, how strong, how full, how thick, how serious',
    ],
    [
      'amount',
      'how much, what percentage, what percent, what proportion, what share, what fraction',
    ],
    ['money', 'how much is a, how much is an, how much is the, how much is one, how much are the'],
    [
      'reason',
      'why, how come, what caused, what causes, what went wrong, for what reason, for what purpose, what led',
    ],
    ['manner', 'how did, how was, how were, how has, how have, how is, how are'],
    ['person', 'who, whom, whose'],
    ['place', 'where, from where, whereabouts'],
  ],
  whether:
    "is, are, was, were, do, does, did, has, have, had, will, would, can, could, may, must, should, isn't, aren't, wasn't, weren't, don't, doesn't, didn't, hasn't, haven't, won't",
  money:
    'money cost costs price prices pay pays paid worth fee fees fine fines bill earn earns earned salary wage wages sell sells spend spent compensation',
  naming: 'called named',
  which: 'what which',
  nouns: [
    ['time', 'year date month day decade century season weekday period era'],
    [
      'place',
      'city country town state county province place region area continent nation village district location venue island street river capital neighborhood neighbourhood',
    ],
    [
      'person',
      'person man woman actor actress player president leader minister king queen emperor author writer singer artist scientist coach manager judge director founder official politician candidate',
    ],
    [
      'amount',
      'percentage percent proportion share rate amount temperature speed distance height length depth width weight size area population',
    ],
    ['money', 'price cost value salary budget fee fine sum compensation'],
    ['number', 'number total'],
    ['duration', 'duration'],
    ['age', 'age'],
    ['reason', 'reason cause purpose motive'],
    [
      'name',
      'name company team organization organisation group club band book film movie song newspaper magazine university school party agency website brand title language airline bank network station hospital',
    ],
  ],
  onward: 'and, but, so, what about, how about, or, then, also',
  pronouns: 'he she it they him her them his hers its their theirs this these those',
  kept: 'against out off up again inside outside',
  light:
    'money happen happens happened take takes took taken place lasts lasted go goes going come comes came coming long mean means meant meantime meanwhile moment today done become still again one ones kind type sort name names named call called enough people person thing things way known time year number part',
};

/** German. */
export const DE: QuestionWords = {
  kinds: [
    ['number', 'wie viele, wieviele'],
    ['duration', 'wie lange, seit wann, wie lang'],
    ['age', 'wie alt'],
    ['time', 'wann, um wie viel uhr'],
    ['amount', 'wie viel, wieviel'],
    ['size', 'wie hoch, wie groß, wie weit, wie tief, wie schwer, wie schnell, wie oft, wie stark'],
    ['manner', 'wie kam, wie ist, wie hat, wie wurde, wie konnte, wie begann, wie entstand'],
    ['money', 'wie teuer, wie viel kostet, wie viel kosten'],
    ['reason', 'warum, weshalb, wieso, wozu, weswegen, aus welchem grund'],
    ['person', 'wer, wen, wem, wessen'],
    ['place', 'wo, wohin, woher'],
  ],
  whether:
    'ist, sind, war, waren, wird, werden, wurde, wurden, hat, haben, hatte, hatten, gibt, gab, kann, können, konnte, konnten, darf, dürfen, muss, müssen, soll, sollen, gilt, fährt, fahren',
  money:
    'kosten kostet kostete gekostet preis zahlen zahlt bezahlt geld verdient verdienen lohn teuer strafe',
  naming: 'heißt hieß genannt',
  which: 'welche welcher welches welchen welchem was',
  nouns: [
    ['time', 'jahr jahre tag tage datum monat jahrhundert woche uhrzeit'],
    ['place', 'stadt land ort staat region gemeinde insel straße fluss hauptstadt bundesland dorf'],
    ['person', 'person mann frau politiker politikerin spieler präsident trainer richter'],
    ['amount', 'prozentsatz anteil höhe'],
    ['money', 'preis summe'],
    ['reason', 'grund ursache'],
  ],
  onward: 'und, aber, was ist mit, wie steht es mit, oder, dann, auch',
  pronouns:
    'er sie es ihm ihn ihr ihnen sein seine seinen ihre ihren ihrem dies diese dieser dieses diesem diesen dort dabei damit davon dazu daran dafür dagegen danach',
  kept: 'gegen offen',
  light:
    'macht machen tun geht gehen dauert dauerte gedauert wieder noch passiert passierte geschah geschehen heißt hieß genannt gibt gab menschen leute person sache art name mal jahr',
};

/** Dutch. */
export const NL: QuestionWords = {
  kinds: [
    ['duration', 'hoe lang, sinds wanneer'],
    ['age', 'hoe oud'],
    ['number', 'hoeveel'],
    ['time', 'wanneer, hoe laat'],
    ['amount', 'hoe hoog, hoe groot, hoe ver, hoe duur'],
    ['reason', 'waarom, waardoor'],
    ['person', 'wie, van wie'],
    ['place', 'waar, waarheen, waarvandaan'],
  ],
  whether:
    'is, zijn, was, waren, wordt, worden, werd, werden, heeft, hebben, had, kan, kunnen, mag, moet, zal, zullen',
  money: 'kost kosten gekost prijs betalen betaalt geld boete loon',
  naming: 'heet noemt',
  which: 'welk welke wat',
  nouns: [
    ['time', 'jaar dag datum maand eeuw'],
    ['place', 'stad land plaats regio gemeente provincie eiland straat rivier'],
  ],
  onward: 'en, maar, of, dan, ook, hoe zit het met',
  pronouns: 'hij zij ze het hem haar hen hun zijn dit dat deze die daar er daarvan daarmee',
  kept: 'tegen open',
  light: 'gebeurt gebeurde heet noemt naam mensen persoon ding soort keer jaar',
};
