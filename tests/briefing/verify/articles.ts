/** A short article in one language, and what of it may not be changed unnoticed. */
export interface MarkedArticle {
  readonly language: string;
  readonly text: string;
  /** Names in it, and one that it does not have. */
  readonly names: readonly string[];
  readonly otherName: string;
  /** Months or days of the week in it, and one that it does not have. */
  readonly dates: readonly string[];
  readonly otherDate: string;
}

/** Articles in many scripts; their numbers are in digits. */
export const markedArticles: readonly MarkedArticle[] = [
  {
    language: 'en',
    text: 'The harbour office of Larvik said on Tuesday that 37 ferries had been checked. Repairs in Skien will cost 4.6 million euros and end in October. The council of Porsgrunn had voted for them with 23 votes to 14.',
    names: ['Larvik', 'Skien', 'Porsgrunn'],
    otherName: 'Tromsdal',
    dates: ['Tuesday', 'October'],
    otherDate: 'Friday',
  },
  {
    language: 'de',
    text: 'Das Hafenamt in Kiel teilte am Dienstag mit, dass 37 Fähren geprüft worden seien. Die Arbeiten in Flensburg kosten 4,6 Millionen Euro und enden im Oktober. Der Rat in Husum hatte mit 23 zu 14 Stimmen dafür gestimmt.',
    names: ['Kiel', 'Flensburg', 'Husum'],
    otherName: 'Regensburg',
    dates: ['Dienstag', 'Oktober'],
    otherDate: 'Freitag',
  },
  {
    language: 'fr',
    text: 'La capitainerie de Saint-Nazaire a indiqué mardi que 37 navires avaient été contrôlés. Les travaux à Lorient coûteront 4,6 millions d’euros et prendront fin en octobre. Le conseil de Vannes les avait approuvés par 23 voix contre 14.',
    names: ['Lorient', 'Vannes'],
    otherName: 'Besançon',
    dates: ['mardi', 'octobre'],
    otherDate: 'vendredi',
  },
  {
    language: 'es',
    text: 'La capitanía de Huelva informó el martes de que se habían revisado 37 barcos. Las obras en Almería costarán 4,6 millones de euros y terminarán en octubre. El consejo de Cartagena las había aprobado por 23 votos contra 14.',
    names: ['Huelva', 'Almería', 'Cartagena'],
    otherName: 'Pontevedra',
    dates: ['martes', 'octubre'],
    otherDate: 'viernes',
  },
  {
    language: 'ru',
    text: 'Управление порта Выборга сообщило во вторник, что проверены 37 паромов. Ремонт в Мурманске обойдётся в 4,6 миллиона рублей и закончится в октябре. Совет Архангельска одобрил его 23 голосами против 14.',
    names: ['Выборга', 'Мурманске', 'Архангельска'],
    otherName: 'Тюмени',
    dates: ['вторник', 'октябре'],
    otherDate: 'пятницу',
  },
  {
    language: 'el',
    text: 'Το λιμεναρχείο της Πάτρας ανακοίνωσε την Τρίτη ότι ελέγχθηκαν 37 πλοία. Τα έργα στην Καβάλα θα κοστίσουν 4,6 εκατομμύρια ευρώ και θα τελειώσουν τον Οκτώβριο. Το συμβούλιο του Βόλου τα ενέκρινε με 23 ψήφους έναντι 14.',
    names: ['Πάτρας', 'Καβάλα', 'Βόλου'],
    otherName: 'Λαμία',
    dates: ['Τρίτη', 'Οκτώβριο'],
    otherDate: 'Παρασκευή',
  },
  {
    language: 'ar',
    text: 'أعلنت إدارة ميناء طنجة يوم الثلاثاء أن 37 سفينة خضعت للفحص. وستبلغ كلفة الأشغال في أكادير 4.6 مليون درهم وتنتهي في أكتوبر. وكان مجلس تطوان قد وافق عليها بأغلبية 23 صوتا مقابل 14.',
    names: ['طنجة', 'أكادير', 'تطوان'],
    otherName: 'بنزرت',
    dates: ['الثلاثاء', 'أكتوبر'],
    otherDate: 'الجمعة',
  },
  {
    language: 'he',
    text: 'הנהלת נמל אשדוד הודיעה ביום שלישי כי 37 ספינות נבדקו. העבודות באילת יעלו 4.6 מיליון שקלים ויסתיימו באוקטובר. מועצת נהריה אישרה אותן ברוב של 23 קולות נגד 14.',
    names: ['אשדוד', 'באילת', 'נהריה'],
    otherName: 'טבריה',
    dates: ['שלישי', 'באוקטובר'],
    otherDate: 'שישי',
  },
  {
    language: 'hi',
    text: 'कोच्चि बंदरगाह कार्यालय ने मंगलवार को बताया कि 37 नौकाओं की जाँच हुई है। मंगलुरु में मरम्मत पर 46 लाख रुपये लगेंगे और काम अक्टूबर में पूरा होगा। गोवा की परिषद ने इसे 23 मतों से मंज़ूरी दी थी।',
    names: ['कोच्चि', 'मंगलुरु', 'गोवा'],
    otherName: 'जयपुर',
    dates: ['मंगलवार', 'अक्टूबर'],
    otherDate: 'शुक्रवार',
  },
  {
    language: 'zh',
    text: '青岛港务局星期二表示，共有37艘渡轮接受了检查。烟台的维修将耗资460万元，并于10月完成。威海市议会以23票赞成通过了这项计划。',
    names: ['青岛', '烟台', '威海'],
    otherName: '昆明',
    dates: ['星期二', '10月'],
    otherDate: '星期五',
  },
  {
    language: 'ja',
    text: '函館の港湾事務所は火曜日、37隻のフェリーを点検したと発表した。室蘭での修理には460万円かかり、10月に終わる。小樽の市議会は23票の賛成で計画を承認していた。',
    names: ['函館', '室蘭', '小樽'],
    otherName: '松山',
    dates: ['火曜日', '10月'],
    otherDate: '金曜日',
  },
  {
    language: 'ko',
    text: '목포 항만청은 화요일에 여객선 37척을 점검했다고 밝혔다. 여수의 수리에는 460만 원이 들며 10월에 끝난다. 통영 의회는 찬성 23표로 이 계획을 승인했다.',
    names: ['목포', '여수', '통영'],
    otherName: '춘천',
    dates: ['화요일', '10월'],
    otherDate: '금요일',
  },
  {
    language: 'th',
    text: 'สำนักงานท่าเรือสงขลาแถลงเมื่อวันอังคารว่าได้ตรวจเรือ 37 ลำ การซ่อมที่ระนองจะใช้เงิน 46 ล้านบาทและเสร็จในเดือนตุลาคม สภาเมืองตรังเห็นชอบด้วยคะแนน 23 เสียง',
    names: ['สงขลา', 'ระนอง'],
    otherName: 'เชียงใหม่',
    dates: ['วันอังคาร', 'ตุลาคม'],
    otherDate: 'วันศุกร์',
  },
];
