import type { NewsEvent } from './news-event.ts';

/** Events of the fresh fortnight that begin on these days, in the order in which they begin. */
export const FRESH_DAYS_0_TO_3: readonly NewsEvent[] = [
  {
    name: 'sarrat-quake',
    begins: 10,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'wire',
            after: 0,
            title: 'Earthquake of magnitude 5.9 strikes Sarrat province, at least 14 dead',
            text: `An earthquake of magnitude 5.9 shook the mountain province of Sarrat early on Thursday, killing at least 14 people, the civil protection agency said.

Its centre lay nine kilometres beneath the town of Belmor, where the roof of the market hall fell in. Roads to three villages are cut by rockfalls. The army has sent helicopters with tents and blankets.`,
          },
          {
            paper: 'courier',
            after: 2,
            title: 'Fourteen killed as quake brings down houses in Belmor',
            text: `The earth shook for twenty seconds. When it stopped, the market hall of Belmor had lost its roof and whole streets lay in rubble. At least fourteen people died in Thursday’s earthquake in the province of Sarrat, according to the authorities.

The seismological institute measured 5.9. Three villages cannot be reached by road; soldiers are flying in tents.`,
          },
          {
            paper: 'ledger',
            after: 5,
            title: 'Sarrat hit by strongest earthquake in 40 years',
            text: `No earthquake in Sarrat has been as strong since measurements were begun four decades ago: 5.9 on the scale, with its focus nine kilometres under Belmor. Civil protection counted 14 dead by noon on Thursday.

The geology of the valley makes it worse, the seismological institute said, because soft river ground amplifies the shaking. Helicopters are supplying villages whose roads are blocked.`,
          },
        ],
      },
      {
        at: 22,
        reports: [
          {
            paper: 'wire',
            after: 0,
            title: 'Sarrat quake toll rises to 37, hospital evacuated',
            text: `The number of people killed in the Sarrat earthquake has risen to 37, civil protection said on Friday morning, after rescuers reached the last of the villages that had been cut off.

Belmor’s hospital was cleared overnight because of cracks in its walls, and 140 patients were flown to the coast. More than 60 people are still missing.`,
          },
          {
            paper: 'ledger',
            after: 3,
            title: '37 dead in Sarrat; 140 patients flown out of cracked hospital',
            text: `A day after the earthquake the count of the dead in Sarrat stands at 37. Upwards of sixty people are being looked for, many of them in the villages above Belmor which rescue teams reached only during the night.

The district hospital had to be emptied since its walls are cracked. Helicopters brought its 140 patients to hospitals on the coast.`,
          },
          {
            paper: 'courier',
            after: 6,
            title: 'Search for more than 60 missing in ruins of Belmor',
            text: `Dogs and listening devices are helping in the search for more than 60 people who have been missing in Sarrat since Thursday’s quake. Thirty-seven bodies have been recovered so far, civil protection said on Friday.

One hundred and forty patients left Belmor by air when engineers declared the hospital unsafe.`,
          },
        ],
      },
      {
        at: 50,
        reports: [
          {
            paper: 'wire',
            after: 0,
            title: 'Rescuers end search in Sarrat, death toll at 52',
            text: `Civil protection called off the search for survivors of the Sarrat earthquake on Saturday. Fifty-two people have been found dead, and nobody is listed as missing any more.

The last person brought out alive was a baker’s apprentice, pulled from a cellar in Belmor on Friday night. Some 3,100 homes are beyond repair, the province said.`,
          },
          {
            paper: 'courier',
            after: 4,
            title: 'Sarrat mourns 52 dead as search is called off',
            text: `Three days of mourning have been ordered in Sarrat, where the search in the ruins ended on Saturday. The earthquake claimed 52 lives. All who had been reported missing are accounted for.

An apprentice from a bakery was rescued alive from a cellar on Friday night, the last to be saved. The province counts 3,100 houses that must be torn down.`,
          },
          {
            paper: 'ledger',
            after: 26,
            title: 'Sarrat after the earthquake: a timeline',
            text: `Thursday: the ground shakes at 4.52 in the morning, and 14 dead are counted by noon. Friday: the toll rises to 37, Belmor hospital with its 140 patients is evacuated. Saturday: the search ends with 52 dead.

The earthquake measured 5.9 and was the strongest in Sarrat in 40 years. About 3,100 homes have been destroyed.`,
          },
          {
            paper: 'courier',
            after: 46,
            title: 'In the tents of Belmor',
            text: `Soup is served from a field kitchen where the market hall stood. Hundreds of families sleep in army tents in Belmor since the earthquake of last Thursday, which destroyed 3,100 homes in Sarrat and killed 52 people.

In the mornings there is frost on the canvas. Children play football between the rows.`,
          },
        ],
      },
      {
        at: 98,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Government approves 900 million crowns for rebuilding Sarrat',
            text: `The cabinet on Monday approved a fund of 900 million crowns for the reconstruction of Sarrat. Families whose house was destroyed by the earthquake will receive up to 120,000 crowns; 1,500 wooden homes are to be put up before the end of January.

The money comes partly from postponing a motorway. Fifty-two people were killed in the earthquake.`,
          },
          {
            paper: 'wire',
            after: 1,
            title: 'Cabinet clears quake fund, puts off motorway',
            text: `Ministers agreed on Monday to spend 900 million crowns on rebuilding in quake-hit Sarrat and to delay work on a motorway to help pay for it.

Owners of destroyed homes can claim up to 120,000 crowns each. By the end of January 1,500 prefabricated wooden houses are due to stand in and around Belmor.`,
          },
        ],
      },
    ],
  },
  {
    name: 'harwick-mill',
    begins: 12,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Large fire at paper mill in Harwick',
            text: `Fire broke out in the warehouse of the paper mill in Harwick on Thursday morning. About 4,000 tonnes of waste paper are burning, the fire service said; 90 firefighters are at work.

Residents of the Weir district should keep their windows shut. Nobody has been injured. The mill, which employs 260 people, has stopped its machines.`,
          },
          {
            paper: 'wire',
            after: 2,
            title: 'Fire at Harwick paper mill burns out of control',
            text: `Some 90 firefighters were battling a blaze at a paper mill in Harwick on Thursday. Four thousand tonnes of waste paper had caught fire in a storehouse, the fire service said.

No injuries were reported. Smoke drifted across the Weir district, where people were told to stay indoors. Production at the mill, with a staff of 260, was halted.`,
          },
          {
            paper: 'courier',
            after: 23,
            title: 'Harwick paper mill: smell of smoke over the town',
            text: `A day after the outbreak of the fire the paper in the Harwick mill still smoulders. An excavator is pulling the bales apart so that the firefighters can soak them one by one.

Four thousand tonnes of waste paper had been stored there. Nobody was hurt. Pupils from the Weir district had the day off.`,
          },
        ],
      },
      {
        at: 49,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Two former workers held over Harwick mill fire',
            text: `The police have arrested two men who used to work at the Harwick paper mill and were dismissed in the autumn. They are suspected of having set fire to its warehouse on Thursday, the public prosecutor’s office said on Saturday.

A surveillance camera shows them climbing over the fence ten minutes before the alarm. Both deny it. The damage comes to 11 million crowns.`,
          },
          {
            paper: 'wire',
            after: 1,
            title: 'Police arrest two on suspicion of arson at paper mill',
            text: `Two dismissed employees were arrested on Saturday on suspicion of starting the fire that destroyed a warehouse at the Harwick paper mill, prosecutors said.

Camera footage places the two at the fence ten minutes before the alarm, according to the prosecutors. Damage is put at 11 million crowns. They deny the accusation.`,
          },
          {
            paper: 'ledger',
            after: 22,
            title: 'Arson at the mill: a town wonders why',
            text: `Harwick talks of nothing else. That two former colleagues are said to have set the warehouse of the paper mill on fire is something nobody here wants to believe. They were arrested on Saturday and deny it.

A camera, the prosecutors say, filmed them at the fence. The mill puts the damage at eleven million crowns.`,
          },
        ],
      },
    ],
  },
  {
    name: 'minister-trial',
    begins: 14,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Former transport minister goes on trial over rail contract',
            text: `The trial of the country’s former transport minister began before the High Court in Lorne on Thursday. Prosecutors say the office holder took 2.4 million crowns from a maker of trains in return for a contract for 64 regional trains.

The defence called the charges a construction out of hearsay. Judgment is expected before Christmas.`,
          },
          {
            paper: 'wire',
            after: 1,
            title: 'Ex-transport minister in court, accused of taking bribes for trains',
            text: `A former transport minister accepted 2.4 million crowns in bribes for an order of 64 regional trains, prosecutors told the High Court in Lorne at the opening of the trial on Thursday.

Lawyers for the accused rejected the charges as hearsay. The court plans to deliver its verdict before Christmas.`,
          },
          {
            paper: 'courier',
            after: 20,
            title: 'Trial of ex-minister: the story of the 64 trains',
            text: `How did a small maker of trains win the largest order in the history of the regional railways? That is what the High Court in Lorne has to find out in the trial that opened on Thursday.

The former transport minister is charged with taking 2.4 million crowns for the order of 64 trains. The defence speaks of hearsay.`,
          },
        ],
      },
      {
        at: 144,
        reports: [
          {
            paper: 'wire',
            after: 0,
            title: 'Trainmaker’s accountant tells court of cash in wine boxes',
            text: `A former chief accountant of the trainmaker told the High Court in Lorne on Wednesday that cash for the then transport minister was handed over in wine boxes in a motorway car park on four occasions.

The witness has been promised immunity. The defence said the evidence was worthless because the witness had changed the account twice.`,
          },
          {
            paper: 'ledger',
            after: 2,
            title: 'Money in wine boxes: key witness burdens former minister',
            text: `Four times, a key witness testified on Wednesday, banknotes changed hands in wooden boxes meant for wine, in a car park beside the motorway. The witness had been head of accounts at the maker of the 64 trains at the centre of the corruption trial in Lorne.

The former transport minister listened without moving. The defence pointed to contradictions; the witness has immunity.`,
          },
        ],
      },
      {
        at: 262,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Former transport minister sentenced to five years',
            text: `Five years in prison: the High Court in Lorne found the former transport minister guilty of corruption on Monday. The judges were convinced that 2.1 of the 2.4 million crowns named by the prosecution had been paid.

The trainmaker must hand over profits of 38 million crowns. The defence will appeal, and the sentence does not take effect before that is decided.`,
          },
          {
            paper: 'wire',
            after: 0,
            title: 'Court jails ex-transport minister for five years in trains affair',
            text: `The High Court in Lorne jailed a former transport minister for five years for taking bribes over an order of 64 trains.

It ordered the trainmaker to give up 38 million crowns in profit. Lawyers said they would appeal. Payments of 2.1 million crowns had been proved, the presiding judge said on Monday.`,
          },
          {
            paper: 'courier',
            after: 6,
            title: 'Guilty: five years for ex-minister who took money for trains',
            text: `The verdict is guilty. The former minister for transport has to go to prison for five years because of bribes of 2.1 million crowns, the High Court decided on Monday; an appeal has been announced.

Thirty-eight million crowns in profits are to be taken from the maker of the trains.`,
          },
          {
            paper: 'courier',
            after: 23,
            title: 'What the verdict means for the former minister',
            text: `Five years: the sentence of the High Court in Lorne does not bring the former transport minister to prison yet, as the defence has appealed. The next court will hardly deal with it before autumn.

The judges held bribes of 2.1 million crowns to be proved on Monday, in return for the order of 64 trains.`,
          },
        ],
      },
    ],
  },
  {
    name: 'tavel-stadium',
    begins: 17,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Tavel council votes for new stadium on fairground',
            text: `The city council of Tavel has decided by 31 votes to 24 to build a stadium for 18,000 spectators on the old fairground. It is to cost 145 million crowns and to be finished in three years.

The Greens and the Free Voters had wanted a referendum. The club will pay rent of four million crowns a year.`,
          },
          {
            paper: 'ledger',
            after: 3,
            title: '145 million crowns for a stadium: Tavel says yes',
            text: `By a majority of seven, Tavel’s councillors approved a stadium with 18,000 seats on Thursday evening. Construction on the fairground will take three years and cost 145 million crowns, of which the club repays four million annually as rent.

A motion by Greens and Free Voters to ask the citizens first was lost.`,
          },
        ],
      },
    ],
  },
  {
    name: 'corrie-dam-protest',
    begins: 18,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Thousands march against Corrie valley dam',
            text: `About 6,000 people demonstrated in Lorne on Thursday against the dam planned in the Corrie valley. The reservoir would flood two hamlets and 340 hectares of meadows.

The energy ministry says the power station would supply 90,000 homes. A decision on the permit is due in spring.`,
          },
          {
            paper: 'wire',
            after: 2,
            title: 'Protesters rally in capital against valley dam',
            text: `Thousands of protesters, 6,000 by the police’s count, marched through Lorne on Thursday to oppose a dam in the Corrie valley that would submerge two hamlets.

The energy ministry defended the project, which it said would bring electricity to 90,000 households. The permit is to be decided on in the spring.`,
          },
          {
            paper: 'ledger',
            after: 27,
            title: 'Why the Corrie valley is in dispute',
            text: `Two hamlets, 340 hectares of meadow and a colony of dippers: that is what would go under if the dam in the Corrie valley is built. On the other side stand 90,000 households that could be given power without coal.

On Thursday 6,000 opponents took to the streets of Lorne. The ministry will decide about the permit in spring.`,
          },
        ],
      },
    ],
  },
  {
    name: 'dunmore-sawmill',
    begins: 36,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Sawmill burns down in Dunmore',
            text: `A sawmill on the edge of Dunmore was destroyed by fire in the night to Friday. The flames spread to a stack of logs and were seen as far away as the coast. Sixty firefighters were called out.

The owner puts the damage at 3.5 million crowns. One firefighter was treated for smoke poisoning. What caused it is not known.`,
          },
          {
            paper: 'ledger',
            after: 4,
            title: 'Night fire destroys sawmill near Dunmore, one hurt',
            text: `Nothing was left but the chimney of the sawmill at Dunmore when morning came on Friday. Sixty firefighters could not save the building; one of them breathed in smoke and is in hospital.

The cause is still unclear. According to its owner, the loss amounts to 3.5 million crowns.`,
          },
        ],
      },
      {
        at: 48,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Overheated bearing caused sawmill fire in Dunmore',
            text: `An overheated bearing in a conveyor ignited sawdust and so set off the fire that destroyed the sawmill in Dunmore, experts of the fire service found. Arson is ruled out.

The firm with its 22 workers wants to rebuild, the owner said on Sunday, and will saw in a rented hall in Harwick until then.`,
          },
        ],
      },
    ],
  },
  {
    name: 'rail-strike',
    begins: 38,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'wire',
            after: 0,
            title: 'Train drivers call 48-hour strike from Sunday',
            text: `The train drivers’ union called a nationwide strike of 48 hours on Friday, starting on Sunday at two in the morning, after talks over shorter working hours broke down.

The railway company expects to run a third of its long-distance trains. The union wants 35 hours a week instead of 38 for its 17,000 members.`,
          },
          {
            paper: 'ledger',
            after: 2,
            title: 'Two days without trains: drivers to strike over working hours',
            text: `Travellers face two days of cancelled trains. From early on Sunday the train drivers will stop work for 48 hours, their union announced on Friday. It demands a week of 35 hours, three fewer than now.

Seventeen thousand drivers are called on to take part. The railway plans an emergency timetable with one in three long-distance services.`,
          },
          {
            paper: 'courier',
            after: 3,
            title: 'Rail strike from Sunday: what passengers must know',
            text: `No trains for two days? Not quite. The railway wants to run every third long-distance train during the strike that the drivers’ union has called for Sunday and Monday. Tickets can be used later.

The union is fighting for a 35-hour week. The strike begins at 2 a.m. on Sunday and lasts 48 hours.`,
          },
        ],
      },
      {
        at: 43,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Empty stations as train drivers walk out',
            text: `The strike of the train drivers brought rail traffic largely to a standstill on Sunday. By noon 70 percent of all trains had been cancelled, the railway company said; freight was hit harder still.

A labour court rejected the company’s application for an injunction on Saturday night. The union threatens to strike again before Christmas.`,
          },
          {
            paper: 'wire',
            after: 1,
            title: 'Court refuses to stop rail strike; 70 pct of trains cancelled',
            text: `A labour court threw out a request by the railway company to halt a drivers’ strike that led to the cancellation of about 70 percent of trains on Sunday.

The walkout started at 2 a.m. and is due to last 48 hours. The union said a further strike before Christmas was possible if no better offer was made.`,
          },
          {
            paper: 'courier',
            after: 19,
            title: 'Second day of rail strike: patience on platform four',
            text: `On the second day of the drivers’ strike the station in Estrick was quiet on Monday. Seven of ten trains do not run. A travelling choir passed the time with carols.

The 48-hour walkout over a 35-hour week ends on Tuesday at two in the morning. The labour court had refused to forbid it.`,
          },
        ],
      },
      {
        at: 78,
        reports: [
          {
            paper: 'wire',
            after: 0,
            title: 'Railway and drivers reach deal, 36-hour week by 2029',
            text: `The railway company and the drivers’ union agreed on Monday evening to cut the working week in steps from 38 to 36 hours by 2029, ending a dispute that had led to a two-day strike.

Drivers will also get a one-off payment of 2,500 crowns. Members of the union must vote on the accord by January.`,
          },
          {
            paper: 'courier',
            after: 3,
            title: 'No more strikes before Christmas: rail dispute settled',
            text: `Christmas travel is safe. The railway and the union of the train drivers have settled their dispute: the week shrinks to 36 hours by 2029, in steps. On top of that comes a single payment of 2,500 crowns.

The members are still to be asked. Late on Monday both sides spoke of a fair compromise.`,
          },
          {
            paper: 'ledger',
            after: 15,
            title: 'After the strike: what railway and union have agreed on',
            text: `Two hours a week less work by 2029 and 2,500 crowns at once: these are the main points of the agreement with which the railway and the drivers’ union closed their quarrel on Monday evening.

The union had asked for 35 hours and struck for two days. In January its members will vote.`,
          },
        ],
      },
    ],
  },
  {
    name: 'rate-rise',
    begins: 39,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'wire',
            after: 0,
            title: 'Central bank raises key rate to 4.25 percent',
            text: `The central bank raised its key interest rate by a quarter of a point to 4.25 percent on Friday, the first increase in 14 months, citing stubborn price rises for services.

Most economists had expected no change. The crown rose by 0.8 percent against the euro. The next decision is due on 29 January.`,
          },
          {
            paper: 'ledger',
            after: 1,
            title: 'Surprise step: key rate goes up to 4.25 percent',
            text: `Against the expectations of most economists the central bank has put up its key rate from 4 to 4.25 percent. Services in particular are becoming dearer too quickly, the bank explained on Friday.

It had last moved the rate fourteen months ago. On the currency market the crown gained 0.8 percent on the euro.`,
          },
          {
            paper: 'courier',
            after: 22,
            title: 'What the higher rate means for borrowers and savers',
            text: `Whoever takes out a mortgage will have to pay more. Since the central bank lifted its key rate to 4.25 percent on Friday, several banks have announced dearer loans. Savers can hope for a little more interest.

It was the first rise in 14 months. A quarter of a point on a loan of two million crowns makes about 400 crowns a month.`,
          },
        ],
      },
    ],
  },
  {
    name: 'coin-museum',
    begins: 41,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Thieves take medieval gold coins from Ashmere museum',
            text: `Unknown thieves have stolen 114 gold coins of the Middle Ages from the town museum in Ashmere. They came through a skylight in the night to Friday, the police said, and were gone within four minutes.

The coins are insured for 5.2 million crowns. They had been found by a ploughman a century ago.`,
          },
          {
            paper: 'ledger',
            after: 3,
            title: '114 gold coins stolen in four-minute raid on museum',
            text: `Four minutes were enough for the burglars who robbed the town museum of Ashmere in the early hours of Friday. They broke a skylight, emptied one case and escaped with 114 medieval gold coins insured for 5.2 million crowns.

The alarm worked, but the first patrol came too late. The hoard had been turned up by a plough a hundred years ago.`,
          },
          {
            paper: 'courier',
            after: 25,
            title: 'An empty case draws visitors in Ashmere',
            text: `More people than ever came to the town museum of Ashmere on Saturday, to see a case with nothing in it. Until Friday it held 114 gold coins; then burglars climbed in through the skylight.

They needed four minutes. The coins, insured for 5.2 million crowns, have not turned up.`,
          },
        ],
      },
      {
        at: 139,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Stolen Ashmere coins found in garden shed, couple arrested',
            text: `The police have recovered 109 of the 114 gold coins that were stolen from the museum in Ashmere. They lay in a paint tin in a garden shed in Fennick. A couple was arrested on Thursday.

Five coins are missing; the police fear that they have been melted down. The museum wants to show the hoard again at Easter, behind thicker glass.`,
          },
          {
            paper: 'wire',
            after: 2,
            title: 'Police recover medieval gold hoard, arrest two',
            text: `Police in Fennick arrested two people on Thursday and recovered most of a hoard of medieval gold coins stolen from a museum in Ashmere last week.

Of the 114 coins 109 were in a tin of paint in a shed. The others may have been melted down, police said.`,
          },
        ],
      },
    ],
  },
  {
    name: 'prison-escape',
    begins: 43,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'wire',
            after: 0,
            title: 'Three inmates escape from Rusk prison',
            text: `Three prisoners, one of them convicted of armed robbery, escaped from Rusk prison on Friday by hiding in a laundry lorry, the justice ministry said. Roadblocks have been set up across the district.

The public should not approach the men and should call the police. It is the first escape from the prison in nine years.`,
          },
          {
            paper: 'courier',
            after: 1,
            title: 'Inmates flee in laundry lorry from Rusk prison',
            text: `In a lorry full of dirty laundry three inmates have got out of the prison at Rusk. Their absence was noticed at the evening count on Friday, three hours later. The police are looking for them with helicopters and roadblocks.

One of the three had been sentenced for robbery with a weapon. Nobody had broken out of Rusk for nine years.`,
          },
        ],
      },
      {
        at: 21,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'One of three Rusk fugitives caught at bus stop',
            text: `One of the three men who escaped from Rusk prison was arrested at a bus stop in Dunmore on Saturday. A bus driver had recognised him and called the police.

Two are still on the run, among them the convicted robber. The head of the prison has been suspended.`,
          },
          {
            paper: 'wire',
            after: 1,
            title: 'Prison chief suspended after breakout, one fugitive back in custody',
            text: `The governor of Rusk prison was suspended on Saturday over an escape by three inmates, the justice ministry said. One of them was recaptured in Dunmore after a bus driver recognised him.

Two men remained at large. Police are checking more than 80 tip-offs.`,
          },
        ],
      },
      {
        at: 90,
        reports: [
          {
            paper: 'wire',
            after: 0,
            title: 'Last two Rusk prison fugitives captured at border',
            text: `Border guards captured the last two of three inmates who had fled from Rusk prison on Tuesday, ending a manhunt of four days. They were found in the sleeping cabin of a lorry at the Halden crossing.

They did not resist, the police said. A new lock for the laundry yard has been ordered, according to the justice ministry.`,
          },
          {
            paper: 'ledger',
            after: 4,
            title: 'Manhunt over: escaped prisoners seized at Halden crossing',
            text: `At the Halden border crossing the flight of the two prisoners who were still at large ended on Tuesday. Guards discovered them in the cabin of a lorry. The third had been caught on Saturday.

The three had left Rusk prison hidden among laundry on Friday.`,
          },
          {
            paper: 'courier',
            after: 18,
            title: 'Four days on the run: how the Rusk escape ended',
            text: `They got away among dirty sheets and were caught in a sleeping cabin. On Tuesday the last two of the three escapees of Rusk were seized at the Halden crossing. A bus driver had recognised the first in Dunmore on Saturday.

Nobody was harmed in the four days.`,
          },
        ],
      },
    ],
  },
  {
    name: 'fishing-dispute',
    begins: 57,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'wire',
            after: 0,
            title: 'Fishing talks with Norland collapse over cod quotas',
            text: `Talks between the government and neighbouring Norland about fishing rights in the Skarn Bank collapsed on Saturday. Norland insists on a cod quota of 18,000 tonnes, the fisheries ministry said, and has announced that it will keep foreign boats out from midnight on Sunday.

About 70 trawlers of the coast depend on the bank.`,
          },
          {
            paper: 'ledger',
            after: 2,
            title: 'No agreement on cod: Norland to close Skarn Bank',
            text: `Norland will close its part of the Skarn Bank to foreign trawlers on Sunday at midnight. Talks on quotas failed on Saturday because Norland did not move from the 18,000 tonnes of cod it claims for itself, negotiators said.

For the 70 trawlers that live from the bank the season would be over. The fisheries minister spoke of a wrong signal.`,
          },
          {
            paper: 'courier',
            after: 18,
            title: 'Fishermen of Marrow Bay fear for the season',
            text: `On the quay of Marrow Bay the mood is low. When Norland closes the Skarn Bank on Sunday night, most of the boats will stay tied up. Talks about the quotas had failed on Saturday.

Norland wants to have 18,000 tonnes of cod for itself. About seventy trawlers depend on the bank.`,
          },
        ],
      },
      {
        at: 46,
        reports: [
          {
            paper: 'wire',
            after: 0,
            title: 'Norland patrol ship seizes trawler on Skarn Bank',
            text: `A Norland patrol vessel boarded and seized a trawler from Marrow Bay on the Skarn Bank on Monday, hours after closing the waters to foreign boats. The crew of seven is unharmed and was taken to the port of Ulvik.

The foreign ministry summoned Norland’s ambassador. The fishermen’s association called for an escort by the navy.`,
          },
          {
            paper: 'courier',
            after: 1,
            title: 'Trawler from Marrow Bay seized, ambassador summoned',
            text: `The trawler had not even hauled in its net when the patrol ship came alongside. Norland seized the boat from Marrow Bay on the Skarn Bank on Monday and brought it with its seven crew to Ulvik. The foreign ministry called in the ambassador.

At home on the quay families wait for calls. Fishermen demand protection from the navy.`,
          },
          {
            paper: 'ledger',
            after: 22,
            title: 'Cod war or quarrel? The Skarn Bank dispute explained',
            text: `A seized trawler, a summoned ambassador: the dispute over cod on the Skarn Bank has grown in three days. Norland claims 18,000 tonnes, talks failed on Saturday, and since Sunday night it keeps foreign boats out.

Seven crew members from Marrow Bay are held in Ulvik. Seventy trawlers depend on the bank.`,
          },
        ],
      },
      {
        at: 122,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Fishing dispute with Norland settled, trawler freed',
            text: `The government and Norland have come to terms about the Skarn Bank. Norland’s fleet may catch 15,500 tonnes of cod, the coast’s boats 12,000, both sides announced in Ulvik on Thursday. The seized trawler and its seven crew were released at once.

The treaty is to hold for four years and has to be approved by both parliaments.`,
          },
          {
            paper: 'wire',
            after: 0,
            title: 'Norland frees trawler under four-year cod accord',
            text: `Norland released a trawler and its crew on Thursday after reaching a four-year fishing accord with its neighbour that ended a dispute over the Skarn Bank.

The accord gives Norland 15,500 tonnes of cod a year, down from the 18,000 it had sought. Parliaments still have to ratify it.`,
          },
          {
            paper: 'courier',
            after: 4,
            title: 'Marrow Bay welcomes freed trawler with horns',
            text: `With their horns sounding, a dozen boats escorted the freed trawler into Marrow Bay on Thursday evening. Hours before, Norland and the government had agreed on quotas for the Skarn Bank: 12,000 tonnes of cod for the coast, 15,500 for Norland, for four years.

The crew of seven looked tired but well.`,
          },
        ],
      },
      {
        at: 173,
        reports: [
          {
            paper: 'wire',
            after: 0,
            title: 'Parliament ratifies Norland fishing accord',
            text: `Parliament ratified the fishing accord with Norland by 142 votes to 51 on Saturday, in a special sitting. Norland’s assembly had approved it the day before, so that trawlers may go back to the Skarn Bank on Sunday.

The opposition had criticised the quota of 12,000 tonnes as too low.`,
          },
        ],
      },
    ],
  },
  {
    name: 'orne-bridge',
    begins: 58,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Cracks in steel: Orne bridge closed with immediate effect',
            text: `The Orne bridge, over which 38,000 vehicles drive each day, was closed on Saturday because cracks had been discovered in two of its steel girders. The road authority does not expect it to be opened within a week.

Traffic is diverted over the ring road. Pedestrians and cyclists may still cross.`,
          },
          {
            paper: 'ledger',
            after: 3,
            title: 'Road authority shuts Orne bridge after inspection',
            text: `Two girders of the Orne bridge have cracks, engineers found in a routine inspection. The road authority therefore closed it to all vehicles on Saturday, for more than a week in all likelihood. Walking and cycling across remain allowed.

Thirty-eight thousand cars and lorries a day have to find another way.`,
          },
          {
            paper: 'courier',
            after: 47,
            title: 'Long queues on ring road on first working day without Orne bridge',
            text: `Forty minutes for four kilometres: since the Orne bridge is closed, commuters need patience. On Monday morning the queue on the ring road reached back to the airport.

On Saturday the road authority had closed the bridge because of cracks in two girders. It is used by 38,000 vehicles a day.`,
          },
        ],
      },
      {
        at: 149,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Orne bridge open again for cars, not for lorries',
            text: `Cars have been able to use the Orne bridge again since Friday afternoon. Steel plates hold the cracked girders together for now. Lorries of more than 7.5 tonnes must go on using the ring road until summer.

The repair has cost 1.9 million crowns. A camera will watch the girders day and night.`,
          },
          {
            paper: 'wire',
            after: 1,
            title: 'Cars return to Orne bridge after emergency repair',
            text: `The Orne bridge reopened to cars on Friday after two cracked girders had been reinforced with steel plates. A ban on lorries over 7.5 tonnes stays until summer, the road authority said.

The emergency repair cost 1.9 million crowns.`,
          },
        ],
      },
    ],
  },
  {
    name: 'measles',
    begins: 62,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Twelve measles cases in Estrick schools',
            text: `The health office in Estrick has registered twelve cases of measles at two schools. Children who have not been vaccinated must stay at home for three weeks, the office said on Saturday.

Two of the children are in hospital. It is thought that the virus was brought back from a holiday.`,
          },
          {
            paper: 'courier',
            after: 4,
            title: 'Measles at two schools in Estrick, pupils kept at home',
            text: `Pupils without a vaccination have to stay away from two schools in Estrick for three weeks because measles has broken out there. A dozen cases are known to the health office so far, two of them so grave that the children are being treated in hospital.

Free vaccinations are offered in the gymnasium on Monday.`,
          },
          {
            paper: 'wire',
            after: 5,
            title: 'UPDATE 1-Schools in Estrick keep unvaccinated pupils out over measles',
            text: `Pupils who are not vaccinated against measles must stay at home for three weeks at two Estrick schools after twelve cases, health officials said on Saturday.

Two children were being treated in hospital. The virus may have been brought in from a holiday abroad.`,
          },
        ],
      },
      {
        at: 92,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Measles: 41 cases, Estrick closes a kindergarten',
            text: `The outbreak of measles in Estrick is growing. Forty-one people have now fallen ill, among them five adults, the health office said on Wednesday. A kindergarten in the north of the city was closed.

Vaccination buses will stop at four schools from Thursday. Two weeks ago there had been none, last Saturday a dozen cases.`,
          },
          {
            paper: 'wire',
            after: 3,
            title: 'Measles outbreak in Estrick spreads to 41 people',
            text: `A measles outbreak in Estrick has spread to 41 people, health officials said on Wednesday, and a kindergarten has been shut.

Buses with doctors will offer vaccinations at four schools. Five of the patients are adults.`,
          },
          {
            paper: 'courier',
            after: 30,
            title: 'Arm out, sleeve up: in the vaccination bus',
            text: `The queue goes once round the schoolyard. Since Thursday the vaccination bus has stood in Estrick, where 41 people have caught measles and a kindergarten is shut.

It takes two minutes for each child. There is a sticker for the brave.`,
          },
        ],
      },
      {
        at: 235,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Estrick lifts measles measures after week without new case',
            text: `For seven days no new case of measles has been reported in Estrick. The health office therefore allowed the children without vaccination back to school on Tuesday. The kindergarten opens again as well.

In all 58 people fell ill; nobody died. More than 9,000 were vaccinated.`,
          },
        ],
      },
    ],
  },
  {
    name: 'weiden-bombe',
    begins: 65,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'anzeiger',
            after: 0,
            title: 'Fliegerbombe in Weiden gefunden: 6.000 Menschen müssen Häuser verlassen',
            text: `Bei Bauarbeiten am Güterbahnhof in Weiden ist am Samstag eine Fliegerbombe aus dem Zweiten Weltkrieg gefunden worden. Sie wiegt 500 Kilogramm und soll am Sonntag entschärft werden, teilte die Stadt mit.

Rund 6.000 Menschen müssen bis zehn Uhr ihre Wohnungen verlassen. Auch ein Pflegeheim wird geräumt.`,
          },
          {
            paper: 'bote',
            after: 2,
            title: 'Blindgänger am Güterbahnhof Weiden wird am Sonntag entschärft',
            text: `Ein Bagger stieß am Samstag in Weiden auf einen Blindgänger von 500 Kilogramm. Am Sonntag rücken die Entschärfer an. Im Umkreis von 700 Metern um den Güterbahnhof müssen etwa 6.000 Bewohner ihre Wohnung räumen, unter ihnen die eines Pflegeheims.

Der Zugverkehr wird von zehn Uhr an unterbrochen.`,
          },
        ],
      },
      {
        at: 20,
        reports: [
          {
            paper: 'bote',
            after: 0,
            title: 'Bombe in Weiden unschädlich gemacht, Bewohner kehren zurück',
            text: `Um 14.40 Uhr kam am Sonntag die Entwarnung: Die Fliegerbombe am Güterbahnhof in Weiden ist entschärft. Der Zünder musste gesprengt werden, weil er verrostet war.

Die 6.000 Bewohner durften in ihre Wohnungen zurück. Die Züge fahren wieder.`,
          },
          {
            paper: 'anzeiger',
            after: 1,
            title: 'Entwarnung in Weiden: Zünder gesprengt, Züge fahren wieder',
            text: `Die Entschärfung der Weltkriegsbombe in Weiden ist am Sonntag nach zwei Stunden geglückt. Ein verrosteter Zünder wurde an Ort und Stelle gesprengt.

Seit dem Nachmittag rollen die Züge wieder, und die rund 6.000 Menschen, die das Gebiet verlassen mussten, sind zurück in ihren Häusern.`,
          },
          {
            paper: 'bote',
            after: 18,
            title: 'Ein Sonntag in der Turnhalle',
            text: `Kaffee, Kartenspiele und ein Hund namens Bello: So verbrachten 400 Weidener den Sonntag in der Turnhalle, während nebenan die Bombe entschärft wurde.

Insgesamt mussten 6.000 Menschen ihre Wohnungen verlassen. Am Nachmittag durften alle zurück, nachdem der Zünder gesprengt worden war.`,
          },
        ],
      },
    ],
  },
  {
    name: 'teachers-strike',
    begins: 86,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Teachers in Lorne to strike from Monday over class sizes',
            text: `Teachers at the 96 public schools of Lorne will strike without a time limit from Monday. In a ballot 81 percent voted for it, the education union said on Sunday. It wants no more than 24 pupils in a class.

The city offers emergency care at twenty schools. Some 44,000 pupils are affected.`,
          },
          {
            paper: 'wire',
            after: 2,
            title: 'Lorne teachers vote for open-ended strike',
            text: `Teachers in Lorne voted by 81 percent for an indefinite strike starting on Monday at the capital’s 96 public schools, their union said.

They demand a limit of 24 pupils to a class. Around 44,000 pupils face lessons being cancelled; the city is opening twenty schools for emergency care.`,
          },
        ],
      },
      {
        at: 45,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Teachers’ strike in Lorne ends after two days',
            text: `School will begin again in Lorne on Wednesday. City and union agreed on Tuesday that no new class may have more than 26 pupils and that 120 teachers will be hired.

The union had asked for a limit of 24. The strike had closed 96 schools since Monday.`,
          },
          {
            paper: 'courier',
            after: 2,
            title: 'Lorne schools reopen: city hires 120 teachers',
            text: `One hundred and twenty additional teachers and a limit of 26 children in new classes: with this the city of Lorne bought the end of the strike at its schools. On Wednesday the 44,000 pupils have lessons again.

The agreement was found on Tuesday in the second round of talks.`,
          },
        ],
      },
    ],
  },
  {
    name: 'insurer-breach',
    begins: 87,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'wire',
            after: 0,
            title: 'Health insurer says customer data stolen by hackers',
            text: `Mutua, the country’s second largest health insurer, said on Sunday that hackers had stolen data of customers from its servers. How many people are affected is being examined.

Names, addresses and policy numbers were taken, the company said; medical files were not, as far as is known. The police are investigating.`,
          },
          {
            paper: 'ledger',
            after: 2,
            title: 'Hackers copy customer data of health insurer Mutua',
            text: `Attackers have broken into the servers of the health insurer Mutua and copied data. The insurer, number two in the country, made this public on Sunday. It concerns names, addresses and numbers of policies, and according to present knowledge no medical records.

It is not yet known how many customers are hit. The data protection office has asked for a report within 72 hours.`,
          },
        ],
      },
      {
        at: 47,
        reports: [
          {
            paper: 'wire',
            after: 0,
            title: 'Data theft at insurer Mutua affects 2.1 million people',
            text: `The theft of data at the health insurer Mutua affects 2.1 million people and includes medical bills of 300,000 of them, the company said on Tuesday, correcting its first account.

The hackers demand 15 million euros. Mutua said it would not pay. Its chief executive apologised.`,
          },
          {
            paper: 'ledger',
            after: 1,
            title: 'Mutua hack far worse than thought: 300,000 medical bills stolen',
            text: `Contrary to first statements, medical data did get into the hands of the hackers who attacked Mutua. Bills from doctors of 300,000 insured persons were copied, and 2.1 million people are affected altogether, the health insurer admitted on Tuesday.

A ransom of 15 million euros is being demanded. It will not be paid, said the company.`,
          },
          {
            paper: 'courier',
            after: 5,
            title: 'Am I affected? Questions and answers on the Mutua hack',
            text: `Who gets a letter, and what should one do? After the attack on the health insurer Mutua, from which data of 2.1 million people were stolen, there is a hotline since Tuesday. Change your password, the police advise, and do not open any attachments.

For 300,000 insured persons medical bills are among the stolen data. Mutua refuses to pay the 15 million euros asked for.`,
          },
          {
            paper: 'wire',
            after: 20,
            title: 'UPDATE 1-Mutua hackers took medical bills, insurer refuses ransom',
            text: `Health insurer Mutua said medical bills of 300,000 customers were among data stolen by hackers, and that it would not pay the 15 million euros they are asking for.

In all 2.1 million people are affected, Mutua said on Tuesday, after first stating that no medical files had been taken.`,
          },
        ],
      },
      {
        at: 214,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Data protection office fines Mutua 8 million euros',
            text: `The health insurer Mutua has to pay a fine of eight million euros because of the data theft. The servers had gone without a security update for seven months, the data protection office found on Tuesday.

Data of 2.1 million people had been stolen. Mutua can object to the fine within a month.`,
          },
          {
            paper: 'wire',
            after: 1,
            title: 'Insurer fined over stolen data of 2.1 million',
            text: `Mutua was fined 8 million euros on Tuesday for failing to protect the data of its customers. The regulator said a known hole had been left open for seven months.

The insurer said it was examining whether to challenge the decision.`,
          },
        ],
      },
    ],
  },
  {
    name: 'cup-semi',
    begins: 88,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Harwick beat Tavel 3-1 to reach cup final',
            text: `Harwick are in the cup final for the first time in 22 years. Before 14,000 spectators they beat Tavel 3-1 on Sunday, after being a goal down at half-time. Two of the goals came from corners.

In the final next Sunday week they meet the winners of the match between Estrick and Rusk.`,
          },
          {
            paper: 'ledger',
            after: 2,
            title: 'Harwick turn semi-final around against Tavel',
            text: `With three goals in the second half Harwick turned the semi-final of the cup on Sunday. Tavel had led 1-0 at the break and lost 3-1 in front of 14,000 people.

Harwick last stood in a final 22 years ago. The opponent is Estrick or Rusk.`,
          },
        ],
      },
    ],
  },
  {
    name: 'moon-probe',
    begins: 89,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'wire',
            after: 0,
            title: 'Moon probe Pathlight lifts off',
            text: `The moon probe Pathlight was launched on Sunday from the spaceport at Cape Alder. It separated from the rocket after 54 minutes and is in contact with the control centre, the space agency said.

The probe, weighing 1.8 tonnes, is to land near the lunar south pole in a week and drill for ice.`,
          },
          {
            paper: 'ledger',
            after: 4,
            title: 'Pathlight on its way to drill for ice on the moon',
            text: `Lift-off went to the second: since Sunday afternoon Pathlight is on its way to the moon. The probe, 1.8 tonnes in weight, sent its first signals shortly after it had left the rocket.

In a week it is expected to touch down close to the south pole of the moon, where a drill is to look for ice up to a metre deep.`,
          },
        ],
      },
      {
        at: 167,
        reports: [
          {
            paper: 'wire',
            after: 0,
            title: 'Contact lost with moon probe Pathlight during landing',
            text: `The space agency lost contact with its moon probe Pathlight shortly before it was to touch down near the lunar south pole on Sunday. The last data came from a height of 340 metres.

Engineers will try to reach the probe for another two weeks. A laser altimeter may have failed, the agency said.`,
          },
          {
            paper: 'ledger',
            after: 2,
            title: 'Silence from the moon: Pathlight lost at 340 metres',
            text: `At a height of 340 metres above the ground of the moon the signal broke off. The landing of Pathlight on Sunday has probably failed, the agency’s director admitted at night. For two weeks attempts will be made to raise the probe.

Suspicion falls on the laser that measures the height.`,
          },
          {
            paper: 'courier',
            after: 4,
            title: 'Moon landing fails, ice drill lost',
            text: `The moon lander Pathlight, which was to drill for ice, has in all probability crashed on Sunday. Contact was lost 340 metres above the surface.

In the control centre there were tears. The project has cost 640 million crowns.`,
          },
        ],
      },
    ],
  },
];
