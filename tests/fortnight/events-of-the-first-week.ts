import type { NewsEvent } from './news-event.ts';

/** Events that begin in the first five days, in the order in which they begin to be told. */
export const FIRST_WEEK: readonly NewsEvent[] = [
  {
    name: 'level-crossing',
    begins: 9,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Regional train hits lorry at Tolland crossing, eleven hurt',
            text: `A regional train struck a gravel lorry at the level crossing on Mill Road in Tolland shortly before eight on Thursday morning. Eleven passengers were taken to hospital, two of them with serious injuries, the county rescue service said.

The first carriage left the rails and came to rest against the platform. The line between Tolland and Ashmere is closed until further notice, and buses are running every half hour in place of trains.

The driver of the lorry was able to jump from his cab in time. Witnesses told the police that the lorry was crossing the rails when the train came round the bend.`,
          },
          {
            paper: 'ledger',
            after: 3,
            title: 'Eleven injured as commuter train and truck collide near Tolland',
            text: `Eleven people were injured, two seriously, when a morning commuter service ran into a truck loaded with gravel on the Mill Road crossing outside Tolland, rescuers reported.

One carriage derailed. Rail traffic to Ashmere has been suspended; the operator has put on replacement buses twice an hour and asks travellers to allow more time.

According to people who saw the collision the truck was already on the tracks when the train appeared in the bend. Its driver saved himself by a leap from the cab.`,
          },
        ],
      },
      {
        at: 25,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Barriers at Tolland crossing were open, railway authority says',
            text: `The barriers at the Mill Road crossing in Tolland stood open when a train hit a gravel truck there on Thursday, the railway authority has established. Data read from the signal box show that the closing command was sent but never carried out.

The authority has ordered an inspection of 46 crossings of the same type by the end of the month. The track to Ashmere should reopen on Saturday evening.

Eleven passengers were hurt in the collision, two of them badly.`,
          },
          {
            paper: 'courier',
            after: 5,
            title: 'Crossing gates failed to close before Tolland crash',
            text: `The gates on Mill Road did not come down although the signal box had told them to: that is the first finding of the railway authority after Thursday’s collision of a train and a lorry in Tolland.

Inspectors will now look at 46 crossings with the same equipment before the month is out. Trains are expected to run to Ashmere again from Saturday evening.

Eleven people on the train had been injured, two of them seriously.`,
          },
          {
            paper: 'ledger',
            after: 20,
            title: 'What we know about the Tolland train crash',
            text: `A gravel truck, a commuter train and a crossing whose barriers stayed up: a summary of what has been learned about the collision on Mill Road in Tolland.

Eleven people were hurt, two of them seriously. The signal box sent the command to close, the railway authority says, but the barriers did not move. Forty-six crossings of that type are to be inspected this month, and the line to Ashmere is due to reopen on Saturday evening.`,
          },
        ],
      },
      {
        at: 76,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Corroded cable caused Tolland crossing failure',
            text: `A cable eaten through by road salt kept the barriers open at the Tolland crossing where a train and a lorry collided, investigators said on Sunday. Water had entered a junction box whose lid was missing its seal.

The box had last been opened in March by a contractor from Port Henning, whose work is now being reviewed. Prosecutors have opened a case for endangering rail traffic.

Eleven people had been taken to hospital after the collision on Thursday; three are still there.`,
          },
          {
            paper: 'ledger',
            after: 14,
            title: 'Rusted wire in unsealed box blamed for rail crash',
            text: `Investigators have traced the failure of the Mill Road barriers in Tolland to a wire corroded by road salt. The seal of a junction box lid was missing and water got in, they said.

A Port Henning contractor was the last to work on the box, in March. The prosecutor’s office is investigating on suspicion of endangering rail traffic.


Of the eleven people injured in Thursday’s crash, three remain in hospital.`,
          },
        ],
      },
    ],
  },
  {
    name: 'dockers',
    begins: 11,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Port Henning dockers walk out over night shifts',
            text: `Some 900 dockers in Port Henning stopped work on Thursday morning in a dispute over night shifts. The dockers’ union says its members are called in at four hours’ notice and wants at least two days.

Nine ships were waiting in the roads by noon. The port company called the action irresponsible and said it would not negotiate while the cranes stand still.

The port handles a third of the country’s containers. Supermarkets said that their stores would last for about ten days.`,
          },
          {
            paper: 'courier',
            after: 2,
            title: 'Cranes stand still in Port Henning as 900 stop work',
            text: `Not one container moved in Port Henning on Thursday: about 900 dock workers have laid down their work because of night shifts that are announced only four hours ahead. Their union demands two days’ notice.

By midday nine vessels lay at anchor outside the harbour. The port company refuses to talk for as long as the strike lasts.

One container in three that reaches the country comes through Port Henning. Shops do not fear empty shelves yet: their stocks are good for ten days, the retailers say.`,
          },
          {
            paper: 'courier',
            after: 22,
            title: 'Second day without cranes: why the dockers strike',
            text: `The quays of Port Henning are quiet for the second day. Around 900 dockers want to know two days ahead when they must work at night; at present the call comes four hours before.

The port company does not want to negotiate during the strike. Nine ships were waiting outside the harbour at the beginning of the walkout.`,
          },
        ],
      },
      {
        at: 46,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Labour court orders crane drivers back for medical cargo',
            text: `The labour court in Port Henning ruled on Saturday that striking dockers must unload ships carrying medicines and animal feed. The rest of the strike is lawful, the judges found.

The union said 60 crane drivers would return for that work. The state mediator has invited both sides to talks on Monday at the customs house.

About 900 dockers have been on strike since Thursday because night shifts are announced at only four hours’ notice.`,
          },
          {
            paper: 'ledger',
            after: 3,
            title: 'Strike lawful but medicines must be unloaded, court says',
            text: `Dockers on strike in Port Henning have to handle medicines and animal feed, the labour court decided on Saturday, while finding the walkout otherwise lawful.

Sixty crane drivers will go back for these cargoes, according to the union. A mediator appointed by the state wants to bring union and port company together in the customs house on Monday.

The conflict turns on night shifts, for which the workers are called in four hours ahead.`,
          },
        ],
      },
      {
        at: 104,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Dock strike over: 36 hours’ notice and higher night pay agreed',
            text: `The strike in the port of Port Henning has ended. Union and port company agreed late on Monday that night shifts must be announced 36 hours ahead and are paid 18 percent more.

Cranes started moving again at six in the evening. It will take about a week to clear the queue, which had grown to 23 ships, the harbour master’s office said.

The 900 dockers had walked out on Thursday because of short notice for night work.`,
          },
          {
            paper: 'courier',
            after: 14,
            title: 'Dockers return to work after deal on night shifts',
            text: `After a strike of five days the dockers of Port Henning are back on the quays. Night work will in future be announced a day and a half in advance, and the supplement for it rises by 18 percent.

Twenty-three ships had been waiting in the end. According to the harbour master’s office the backlog will be gone in about a week.


Since Thursday no ships but those with medicines and feed had been unloaded.`,
          },
        ],
      },
    ],
  },
  {
    name: 'ouda-flood',
    begins: 15,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'River Ouda rises fast, Lower Quay told to leave',
            text: `The authorities ordered 1,200 residents of Lower Quay in Ashmere to leave their homes on Thursday afternoon because the river Ouda is rising by ten centimetres an hour. A crest of 6.40 metres is expected at night.

Emergency beds have been set up in the sports hall of the trade school. The main bridge is closed to lorries.

Three days of rain have filled the reservoirs upstream, and they can hold nothing back any more.`,
          },
          {
            paper: 'ledger',
            after: 3,
            title: '1,200 must leave homes in Ashmere as Ouda swells',
            text: `Ashmere has ordered the evacuation of its Lower Quay district. Around 1,200 people have to go, as the Ouda climbs ten centimetres every hour towards a peak forecast at 6.40 metres during the night.

Evacuees can sleep in the trade school’s sports hall. Heavy vehicles may no longer use the main bridge.

It has been raining for three days. The reservoirs in the upper valley are full and cannot keep back more water.`,
          },
        ],
      },
      {
        at: 23,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Dyke breaks at Fennick, fields and rail yard under water',
            text: `A dyke on the Ouda gave way over a length of 30 metres at Fennick on Friday morning, flooding 400 hectares of farmland and a freight yard. Two farm workers were lifted from a roof by helicopter.

In Ashmere the river had peaked at 6.55 metres, somewhat above the forecast. The army has sent 350 soldiers with sandbags.

Twelve hundred people had been ordered to leave the Lower Quay district the evening before.`,
          },
          {
            paper: 'courier',
            after: 2,
            title: 'Two rescued from roof after Ouda bursts dyke',
            text: `A helicopter has rescued two farm workers from a roof at Fennick, where the Ouda broke through its dyke on Friday morning. The gap is 30 metres wide; some 400 hectares of fields and a freight yard are flooded.

Three hundred and fifty soldiers are helping to fill sandbags. At Ashmere the water reached its highest level at 6.55 metres.

The 1,200 people from Lower Quay in Ashmere who had to leave on Thursday are still in emergency quarters.`,
          },
        ],
      },
      {
        at: 49,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Residents return to Lower Quay as water falls',
            text: `The evacuation order for Lower Quay in Ashmere was lifted on Saturday afternoon after the Ouda had fallen below five metres. Electricity is back in about half of the houses.

The city puts the damage at 14 million crowns so far. Drinking water must be boiled until laboratory results arrive, the health office said.

Around 1,200 people had been told to go on Thursday when the river was rising.`,
          },
          {
            paper: 'ledger',
            after: 4,
            title: 'Ashmere evacuees may go home, tap water must be boiled',
            text: `People from Lower Quay can return home, the city of Ashmere announced on Saturday, the Ouda having dropped to less than five metres. Power has been restored to every second house.

Tap water has to be boiled for the time being. According to a first estimate by the city the flood has caused damage of 14 million crowns.`,
          },
          {
            paper: 'courier',
            after: 19,
            title: 'Mud, pumps and patience: Lower Quay after the flood',
            text: `In Lower Quay the pumps are running. Since the evacuation was lifted on Saturday the residents have been shovelling mud out of their cellars.

Half of the houses have power. Tap water has to be boiled, as the health office has asked, until results come from the laboratory. The city estimates the damage at 14 million crowns; the Ouda is below five metres.`,
          },
        ],
      },
      {
        at: 93,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Fennick dyke had failed inspection, province admits',
            text: `The dyke that broke at Fennick on Friday had been rated unsafe two years ago, the provincial water board admitted on Monday. A repair for 2.1 million crowns was planned but put off twice.

The provincial assembly will set up a committee of inquiry. The government promised flood victims 5,000 crowns each as immediate aid.

Four hundred hectares and a freight yard had been flooded when 30 metres of the dyke gave way.`,
          },
          {
            paper: 'courier',
            after: 4,
            title: 'Broken Ouda dyke was known to be unsafe',
            text: `The water board knew for two years that the Ouda dyke at Fennick was unsafe. It confirmed on Monday that repairs costing 2.1 million crowns had been postponed two times.

An inquiry committee of the provincial assembly is to look into the matter. Each flood victim will receive 5,000 crowns in immediate aid from the government.


Through the gap of 30 metres the river flooded farmland and a freight yard on Friday.`,
          },
        ],
      },
    ],
  },
  {
    name: 'tram-vote',
    begins: 18,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Estrick votes tomorrow on new tram line',
            text: `Voters in Estrick decide on Friday whether the city builds a tram line from the central station to the university. The line would be 7.2 kilometres long and cost 310 million crowns.

Supporters expect 28,000 passengers a day; opponents say electric buses would do for a fifth of the price. Polling stations open at seven.

It is the third attempt to bring the tram back to the city, which gave up its last line 60 years ago.`,
          },
          {
            paper: 'ledger',
            after: 2,
            title: 'Tram or bus: Estrick goes to the polls',
            text: `A 7.2-kilometre tram line between central station and university is the question put to the voters of Estrick on Friday. The price: 310 million crowns.

Its backers count on 28,000 riders a day. Critics would rather have electric buses, which they say cost a fifth as much. Polls open at 7 a.m.

Two earlier plans for a tram had failed. The last line in the city was closed 60 years ago.`,
          },
        ],
      },
      {
        at: 27,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Estrick says yes to the tram by 1,104 votes',
            text: `Estrick will get its tram. In Friday’s referendum 50.8 percent voted for the line from the central station to the university, a majority of just 1,104 votes at a turnout of 61 percent.

The districts along the route were clearly in favour, the northern suburbs against. Construction is to begin next autumn, the city’s transport office said.

The line will be 7.2 kilometres long and is to cost 310 million crowns.`,
          },
          {
            paper: 'ledger',
            after: 11,
            title: 'Narrow majority for Estrick tram line',
            text: `By 1,104 votes the citizens of Estrick have approved the new tram line. Yes won 50.8 percent on Friday; 61 percent of those entitled voted.

While the northern suburbs rejected the plan, support was strong along the future route between station and university. The transport office wants to start building next autumn.


Trams are to run over 7.2 kilometres; the cost has been put at 310 million crowns.`,
          },
        ],
      },
    ],
  },
  {
    name: 'bakery-fire',
    begins: 13,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Fire destroys industrial bakery in Brannock',
            text: `A fire has destroyed the industrial bakery on Kiln Street in Brannock. All 75 workers of the night shift got out unhurt, the fire brigade said on Thursday.

The flames broke out in a flour silo around three in the morning. One hundred and twenty firefighters fought the blaze until noon; smoke could be seen as far as Tolland. Schools in the area kept their windows shut.

The bakery supplied 140 shops in the province with bread. Its owner said on the spot that deliveries would come from a plant in Estrick from Saturday.`,
          },
          {
            paper: 'courier',
            after: 1,
            title: 'Brannock bakery burns down, workers escape',
            text: `The large bakery in Kiln Street, Brannock, burned to the ground on Thursday. Nobody was hurt: the 75 people on the night shift left the building in time, according to the fire brigade.

The fire started in a silo for flour at about 3 a.m. and kept 120 firefighters busy until midday. Its smoke drifted to Tolland.

Bread for 140 shops came from here. From Saturday a plant in Estrick is to supply them, the owner said.`,
          },
          {
            paper: 'courier',
            after: 23,
            title: 'Nothing left of the bakery in Kiln Street',
            text: `Only the chimney still stands of the Brannock bakery that burned down on Thursday. The fire had started in a flour silo at three in the morning, and 120 firefighters needed until noon to master it.

All 75 workers of the night shift escaped unhurt, the fire brigade said.`,
          },
        ],
      },
    ],
  },
  {
    name: 'savings-bank',
    begins: 36,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Fraud trial against former savings bank board opens in Estrick',
            text: `Three former board members of the Estrick savings bank went on trial on Friday accused of hiding losses of 86 million crowns. They are said to have sold bad loans to a company they controlled.

All three deny the charges. The regional court has planned eleven days of hearings; some 4,000 savers had lost money when the bank was closed.

One of them, the former finance director, wept when the charges were read out.`,
          },
          {
            paper: 'courier',
            after: 4,
            title: 'Ex-bankers in the dock over 86 million crowns',
            text: `Before the regional court in Estrick the trial of three former directors of the city’s savings bank began on Friday. The prosecution says they concealed losses of 86 million crowns by moving bad loans to a firm of their own.

The accused reject this. About 4,000 customers suffered losses when the bank had to close. Eleven days have been set aside for the trial.

The reading of the charges took two hours. The former finance director was in tears.`,
          },
        ],
      },
      {
        at: 52,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Bank director confesses in Estrick fraud trial',
            text: `A surprise in the Estrick savings bank trial: the former finance director has confessed. The losses were hidden on the instructions of the whole board, the court heard in a special sitting on Sunday.

In return the prosecution will ask for no more than four years for the defendant. The two others still plead not guilty.

The trial is about losses of 86 million crowns that the three are said to have hidden from the supervisors.`,
          },
          {
            paper: 'ledger',
            after: 3,
            title: 'Former finance chief admits hiding savings bank losses',
            text: `The former finance director of the Estrick savings bank has made a full confession, saying that the entire board had ordered the losses to be concealed. The regional court met specially on Sunday to hear the statement.

The prosecution promised to demand at most four years. The other two defendants stand by their pleas of not guilty.

Losses of 86 million crowns are the subject of the trial, which began on Friday.`,
          },
        ],
      },
      {
        at: 99,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Two bankers jailed for seven years, third gets three and a half',
            text: `The regional court in Estrick sentenced two former heads of the savings bank to seven years in prison on Tuesday for fraud and breach of trust. The finance director, who had confessed, received three and a half years.

The presiding judge spoke of exceptional greed. Savers are to be paid 31 million crowns from seized property. The defence announced an appeal.

Losses of 86 million crowns had been hidden, and 4,000 savers lost money when the bank was closed.`,
          },
          {
            paper: 'courier',
            after: 2,
            title: 'Prison for savings bank directors',
            text: `Seven years in prison for two of the former directors, three and a half for the one who confessed: with this judgment the trial about the Estrick savings bank ended on Tuesday.

Property worth 31 million crowns has been seized and will go to the savers. The lawyers of the two want to appeal against the sentence for fraud and breach of trust.

When the bank was closed some 4,000 savers had lost money.`,
          },
          {
            paper: 'courier',
            after: 21,
            title: 'The fall of the Estrick savings bank',
            text: `The sentences of Tuesday close a case that cost 4,000 savers their money. Three directors had hidden losses of 86 million crowns by moving bad loans into a company of their own.

Two of them were sentenced to seven years, the finance director, after a confession, to three and a half. Seized property worth 31 million crowns goes to the savers; an appeal has been announced.`,
          },
        ],
      },
    ],
  },
  {
    name: 'glassworks',
    begins: 40,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Ashmere glassworks to close, 430 jobs go',
            text: `The glassworks in Ashmere will close at the end of March after 140 years. The owner, a group of investors, told the 430 employees at a meeting on Friday, giving energy prices as the reason.

The works council said it had not been warned. The furnaces use as much gas as a small town.

The mayor’s office called the decision a heavy blow for the town, in which every tenth household lives from glass.`,
          },
          {
            paper: 'ledger',
            after: 1,
            title: 'After 140 years: end of Ashmere’s glass factory announced',
            text: `Ashmere’s glass factory is to shut down in March. Its 430 workers heard the news from the owning investors on Friday. High costs of energy make production impossible, they were told.

The works council learned of it at the same meeting. The factory was founded 140 years ago.

Every tenth household of the town lives from glass. A heavy blow, said the mayor’s office.`,
          },
        ],
      },
      {
        at: 43,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Province offers loan of 12 million to save glassworks',
            text: `The provincial government is ready to lend the Ashmere glassworks 12 million crowns for an electric furnace if the owner drops its plan to close it. The minister for the economy said so after a talk with the works council on Sunday.

On Saturday 3,000 people had marched through the town in support of the employees. The owner wants to examine the offer within two days.

On Friday the owner had announced that the works with its 430 jobs would close in March.`,
          },
          {
            paper: 'courier',
            after: 5,
            title: 'Electric furnace could rescue Ashmere glass jobs',
            text: `With a loan of 12 million crowns for an electric furnace the province wants to keep the glassworks in Ashmere alive. The condition is that the investors withdraw the closure, the ministry for the economy said on Sunday.

The owners asked for two days to consider. Some 3,000 people demonstrated for the works on Saturday.

The closing in March, of which the 430 workers were told on Friday, was put down to the price of energy.`,
          },
        ],
      },
      {
        at: 92,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Glassworks sold to employees’ cooperative',
            text: `The Ashmere glassworks will be taken over by its employees. The owner sold it on Tuesday for a symbolic crown to a cooperative that 310 of the workers have joined, each with a share of 2,000 crowns.

One of two furnaces will be shut down for good. The province gives the cooperative the loan that it had offered.

The works, which has 430 employees, was to be closed in March because of high energy prices.`,
          },
          {
            paper: 'ledger',
            after: 12,
            title: 'Workers buy their glass factory for one crown',
            text: `For a single crown the investors have sold the glass factory in Ashmere to a cooperative of the people who work there. So far 310 employees have put in 2,000 crowns each.

The province’s loan goes to the new owners. They will run only one furnace and close the other for ever.


The previous owners had wanted to close the factory with its 430 jobs in March.`,
          },
        ],
      },
    ],
  },
  {
    name: 'handball-final',
    begins: 66,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Brannock women reach cup final after extra time',
            text: `The handball women of Brannock are in the cup final for the first time. They beat the favourites from Port Henning 31–29 after extra time on Saturday before 4,200 spectators.

Brannock had been five goals behind at half-time. In the final on Monday the team meets Estrick, who won the other semi-final 27–20.

The decisive goals were scored in the last two minutes by a nineteen-year-old from the club’s own youth team.`,
          },
          {
            paper: 'courier',
            after: 2,
            title: 'Comeback takes Brannock to handball cup final',
            text: `Five goals down at the break and still victorious: Brannock’s women defeated Port Henning 31–29 in the semi-final of the handball cup, which went into extra time on Saturday. The hall was sold out with 4,200 people.

Their opponents in Monday’s final will be Estrick, clear 27–20 winners in the second match.

A player of nineteen who learned the game in the club’s youth team decided the match in its last two minutes.`,
          },
        ],
      },
      {
        at: 52,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Brannock lift handball cup with last-second save',
            text: `Brannock have won the women’s handball cup. They beat Estrick 24–23 on Monday night, and their goalkeeper stopped a penalty throw with the final whistle.

The team’s captain scored nine times. It is the first title in the club’s 58 years; the city will receive the winners on the market square on Wednesday.

Brannock had beaten Port Henning in the semi-final after extra time.`,
          },
          {
            paper: 'courier',
            after: 10,
            title: 'Penalty saved, cup won: Brannock celebrates',
            text: `A save in the last second brought Brannock the handball cup. Estrick had the chance to level the final by a penalty throw, but the goalkeeper held it and it stayed at 24–23.

For the club, founded 58 years ago, it is the first title. Nine of the goals came from the captain. A reception on the market square is planned for Wednesday.`,
          },
        ],
      },
    ],
  },
  {
    name: 'coin-hoard',
    begins: 60,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Digger uncovers hoard of silver coins at Marrow Bay',
            text: `Workers laying a cable near Marrow Bay have come upon a clay pot with hundreds of silver coins. The provincial heritage office spoke on Saturday of one of the largest finds on the coast.

The coins are being cleaned in Estrick. The field has been fenced off and is guarded at night to keep treasure hunters away.

The digger driver who noticed the pot stopped his machine at once, and hardly a coin was damaged.`,
          },
          {
            paper: 'ledger',
            after: 5,
            title: 'Hundreds of silver coins found in field on coast',
            text: `A pot full of silver coins has come to light in a field by Marrow Bay when a trench for a cable was dug. It is among the largest hoards ever found on the coast, according to the province’s heritage office.

Guards keep unwanted searchers from the fenced field. Experts in Estrick are cleaning the pieces.

Hardly any piece has been damaged, because the driver of the digger saw the pot in time.`,
          },
        ],
      },
      {
        at: 51,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Marrow Bay hoard is 1,100 years old',
            text: `The silver coins from Marrow Bay were buried around the year 920, the heritage office announced on Monday. Of the 1,376 pieces, 200 come from mints more than three thousand kilometres away.

A merchant probably hid them from raiders. The owner of the field and the cable company will share a reward that has still to be fixed.

Workers had struck the clay pot while laying a cable near Marrow Bay last week.`,
          },
          {
            paper: 'courier',
            after: 3,
            title: 'Coins from far-off mints: silver treasure dated to 920',
            text: `Somebody hid the silver of Marrow Bay about the year 920, perhaps a merchant who feared raiders. This is what the heritage office has found out from the 1,376 coins, of which 200 were struck more than 3,000 kilometres away.

The cable firm and the farmer who owns the field will get a reward; how much is open.

The pot had turned up in a trench for a cable.`,
          },
          {
            paper: 'ledger',
            after: 18,
            title: 'Treasure of Marrow Bay: what the coins tell',
            text: `The hoard from Marrow Bay, 1,376 silver coins in a clay pot, was hidden around 920. Two hundred of them had travelled more than three thousand kilometres from their mints.

The heritage office believes that a merchant buried them because of raiders. A reward for the owner of the field and the cable company has still to be fixed.`,
          },
        ],
      },
      {
        at: 122,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Second pot and a harbour wall found at Marrow Bay',
            text: `Archaeologists have found a second pot at Marrow Bay, and beside it the remains of a timber harbour wall. The place was thus a trading port nobody knew of, the heritage office said on Thursday.

The new pot holds jewellery and scales for weighing silver. The excavation will be extended until spring, and the cable will take another route.

A first pot with 1,376 silver coins from the time around 920 had been dug up there by cable workers.`,
          },
          {
            paper: 'ledger',
            after: 3,
            title: 'Unknown port discovered beside coin find',
            text: `A timber quay wall shows that there was once a port at Marrow Bay. The heritage office’s archaeologists came upon it, together with a second pot that contains jewellery and scales.

They will dig until spring, it was announced on Thursday. The power cable is to be laid elsewhere.


The first pot, full of silver from about 920, had been discovered when a trench was dug.`,
          },
        ],
      },
    ],
  },
  {
    name: 'legionella',
    begins: 62,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Fourteen ill with legionnaires’ disease in Estrick',
            text: `Fourteen people have fallen ill with legionnaires’ disease in the east of Estrick, the health office reported on Saturday. Five are in intensive care.

The source is not known. Cooling towers and fountains within three kilometres are being sampled. Doctors have been asked to test patients with pneumonia.

The disease is caught by breathing in fine drops of water; it does not pass from one person to another.`,
          },
          {
            paper: 'courier',
            after: 2,
            title: 'Health office seeks source of lung disease in Estrick',
            text: `A cluster of legionnaires’ disease worries Estrick: the health office counts fourteen patients from the eastern districts, five of whom need intensive care.

Samples are being taken from fountains and cooling towers within a radius of three kilometres, the office said on Saturday. Where the germs come from is unclear.

One cannot catch the disease from other people, but by breathing in small drops of water that contain the bacteria.`,
          },
        ],
      },
      {
        at: 28,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'First death in Estrick outbreak, number of cases doubles',
            text: `A 78-year-old patient has died of legionnaires’ disease in Estrick. The number of confirmed cases rose to 29 on Sunday, twice as many as the day before.

The city has turned off all public fountains and asks residents of the eastern districts not to use whirlpools. Results of the samples are expected on Tuesday.

Cooling towers and fountains within three kilometres are being sampled to find the source.`,
          },
          {
            paper: 'ledger',
            after: 3,
            title: 'Legionnaires’ disease: one dead, 29 cases',
            text: `Estrick’s outbreak of legionnaires’ disease has claimed a first life, a patient of 78. Within a day the number of people infected doubled to 29, the health office said on Sunday.

Public fountains are off, and whirlpools should not be used in the east of the city. The samples’ results should be there by Tuesday.

The source is still being looked for in cooling towers and fountains.`,
          },
        ],
      },
      {
        at: 75,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Laundry’s cooling tower identified as source of legionella',
            text: `The legionella in Estrick came from the cooling tower of a laundry in Canal Street. The strain found there is the same as that in eight patients, the health office said on Tuesday. The laundry has been shut.

There are now 41 cases and two deaths. Fountains will be turned on again tomorrow.

The first fourteen cases in the east of the city had been reported on Saturday.`,
          },
          {
            paper: 'courier',
            after: 3,
            title: 'Laundry closed as source of Estrick outbreak',
            text: `The health office has found the source of the outbreak in Estrick: a cooling tower on the roof of a laundry in Canal Street, which was closed at once. Germs from it match those of eight patients.

Two people have died and 41 have fallen ill. From tomorrow the city’s fountains may run again.`,
          },
          {
            paper: 'courier',
            after: 20,
            title: 'How a laundry made 41 people ill',
            text: `It was a cooling tower on a roof in Canal Street. The germs that were found there are the same as in eight patients, and so the laundry underneath has been shut by Estrick’s health office.

In the outbreak of legionnaires’ disease 41 people have fallen ill; two died. The fountains are running again.`,
          },
        ],
      },
      {
        at: 117,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Laundry had not cleaned tower for 19 months, inspectors find',
            text: `The cooling tower behind Estrick’s outbreak of legionnaires’ disease had not been cleaned for 19 months, although the law demands it every six. Inspectors found forged entries in the log book.

The public prosecutor had offices searched on Thursday and is investigating two managers for negligent killing. No new case has been reported for two days.

Forty-one people had fallen ill and two had died.`,
          },
          {
            paper: 'ledger',
            after: 5,
            title: 'Prosecutor searches laundry over forged cleaning log',
            text: `Investigators searched the offices of the Estrick laundry on Thursday. Two managers are suspected of negligent killing, the public prosecutor said: the cooling tower had gone uncleaned for 19 months and entries in its log book were forged.

Every six months would have been the rule. For two days there has been no further case.


There have been 41 cases of the disease in the east of Estrick, and two deaths.`,
          },
        ],
      },
    ],
  },
  {
    name: 'school-roof',
    begins: 81,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Ceiling falls in Fennick school, building closed',
            text: `Part of a classroom ceiling came down in the primary school of Fennick at the weekend. Nobody was in the building. The mayor’s office has closed it for its 260 pupils until an engineer has seen every room.

Lessons will be given in the parish hall and by turns at home. The school was renovated only four years ago.

The caretaker found the pieces, some of them as heavy as a sack of cement, on Sunday morning when he came to turn on the heating.`,
          },
          {
            paper: 'courier',
            after: 4,
            title: 'Primary school in Fennick shut after ceiling collapse',
            text: `The 260 children of Fennick’s primary school cannot go back to their classrooms on Monday. A part of a ceiling collapsed in the empty building over the weekend, and it stays shut until all rooms have been examined.

Half of the lessons take place in the parish hall. The last renovation was four years ago.

It was the caretaker who discovered the damage on Sunday on coming to turn on the heating. Some pieces weigh as much as a sack of cement.`,
          },
        ],
      },
      {
        at: 49,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Wrong screws found throughout Fennick school',
            text: `Nearly all ceilings in the Fennick primary school hang from screws that are too short, an engineer’s report of Tuesday says. Replacing them will take until February and cost 640,000 crowns.

The municipality wants the money back from the building company. From next week the pupils will be driven by bus to Ashmere, where a former school stands empty.

The school with its 260 pupils was closed when a piece of ceiling fell at the weekend.`,
          },
          {
            paper: 'ledger',
            after: 2,
            title: 'Fennick pupils to move to Ashmere until February',
            text: `Pupils of the primary school in Fennick will have lessons in an empty school in Ashmere from next week, with buses to take them there. The repair lasts until February, the municipality announced on Tuesday.

According to an engineer’s report almost every ceiling was fixed with screws that are too short. The costs of 640,000 crowns are to be claimed from the building firm.


Part of a ceiling had come down at the weekend, when nobody was in the building.`,
          },
        ],
      },
    ],
  },
  {
    name: 'ring-tunnel',
    begins: 84,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Cracks close Estrick ring road tunnel',
            text: `The ring road tunnel in Estrick has been closed in both directions since Sunday noon. During a routine inspection engineers noticed cracks in the ceiling over a length of 25 metres.

Some 70,000 vehicles use the tunnel every day. The police expect long queues on Monday and recommend the train.

Pieces of concrete the size of a hand had fallen on the carriageway, but no car was hit.`,
          },
          {
            paper: 'ledger',
            after: 3,
            title: 'Tunnel on Estrick’s ring road shut because of cracks',
            text: `Motorists in Estrick have to make detours: the tunnel on the ring road was shut on Sunday after cracks had been seen in its ceiling. They stretch over 25 metres, the road agency said.

About 70,000 cars and lorries drive through on a normal day. Long jams are likely on Monday, according to the police.

No car was hit by the bits of concrete, as big as a hand, that lay on the road.`,
          },
          {
            paper: 'courier',
            after: 21,
            title: 'Long queues as Estrick ring tunnel stays shut',
            text: `Traffic in Estrick came to a standstill on Monday morning. Since Sunday the tunnel on the ring road, used by 70,000 vehicles a day, has been closed in both directions.

Engineers had discovered cracks in the ceiling on a length of 25 metres. The police had recommended taking the train.`,
          },
        ],
      },
      {
        at: 69,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Tunnel in Estrick to stay closed for five months',
            text: `The repair of the ring road tunnel in Estrick will last five months. The road agency said on Wednesday that the concrete is weakened by a leaking water main above it. One tube for cars may open before the new year.

The waterworks has repaired the main. Until then lorries over 7.5 tonnes are banned from the inner city.

The tunnel, used by 70,000 vehicles a day, was closed on Sunday when cracks were seen in its ceiling.`,
          },
          {
            paper: 'courier',
            after: 3,
            title: 'Leaking water pipe damaged tunnel ceiling',
            text: `A water main that leaked for years has weakened the concrete of Estrick’s ring road tunnel, and its repair takes five months. This was made public by the road agency on Wednesday. Cars may be able to use one tube from the end of the year.

Lorries of more than 7.5 tonnes will be kept out of the inner city.


On Sunday the tunnel had been closed because of cracks 25 metres long.`,
          },
        ],
      },
    ],
  },
  {
    name: 'marathon',
    begins: 105,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Course record at the Port Henning marathon',
            text: `In sunshine and little wind 11,800 runners took part in the Port Henning marathon, which had been put off to Monday’s public holiday because of the rain. The women’s winner set a course record of 2:24:51.

The men’s race was decided in a sprint on the fish market. First aiders treated 90 runners, none of them in danger.

Schools and clubs had put up 22 bands along the course. The streets of the centre were opened for traffic again at four.`,
          },
          {
            paper: 'ledger',
            after: 4,
            title: 'Women’s record falls in Port Henning',
            text: `The marathon of Port Henning has a new course record for women: 2 hours, 24 minutes and 51 seconds. On Monday, a holiday, 11,800 people ran through the city; rain had forced the organisers to move the date.

A final sprint at the fish market decided the men’s competition. Ninety runners needed first aid.


Twenty-two bands played at the roadside. From four in the afternoon cars could drive through the centre again.`,
          },
        ],
      },
    ],
  },
  {
    name: 'city-budget',
    begins: 113,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Port Henning plans to close two swimming pools',
            text: `The city of Port Henning wants to save 44 million crowns next year. The draft budget that the treasurer’s office put forward on Monday closes two of five swimming pools and raises parking fees by a third.

The libraries shall open on four days a week instead of six. The council votes on Wednesday.

The city’s income from business tax has fallen because of the strike in its port and the move of two firms.`,
          },
          {
            paper: 'ledger',
            after: 1,
            title: 'Parking dearer, pools shut: Port Henning’s savings list',
            text: `Two swimming pools are to close, parking will cost a third more and libraries will open only four days a week: this is in the draft budget of Port Henning, presented on Monday by the treasurer’s office.

The aim is to save 44 million crowns. A vote of the city council is due on Wednesday.

Less business tax is coming in, says the treasurer, because two firms moved away and the port stood still.`,
          },
        ],
      },
      {
        at: 51,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Council keeps pools open and cuts road building instead',
            text: `The city council of Port Henning passed a budget on Wednesday that keeps all swimming pools. By 31 votes to 27 it decided to put off a bypass, which saves 29 million crowns.

Parking fees go up as planned, and libraries lose one opening day rather than two. Before the vote 5,000 signatures for the pools had been handed over.

The draft budget had wanted to close two of the city’s five swimming pools.`,
          },
          {
            paper: 'courier',
            after: 12,
            title: 'Swimming pools saved by Port Henning council',
            text: `No pool will be closed in Port Henning. With 31 against 27 votes the council chose on Wednesday to delay the bypass and so to save 29 million crowns.

Motorists pay more for parking, as had been proposed. Libraries will be open five days a week. Opponents of the cuts had collected 5,000 signatures.

According to the draft of the treasurer two of the five pools would have been shut.`,
          },
        ],
      },
    ],
  },
];
