import type { NewsEvent } from './news-event.ts';

/** Events that begin later. */
export const SECOND_WEEK: readonly NewsEvent[] = [
  {
    name: 'lantern-festival',
    begins: 133,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Marrow Bay prepares for 80,000 visitors at lantern festival',
            text: `From Wednesday the lantern festival lights up Marrow Bay again. The organisers expect 80,000 visitors on two evenings and have made 6,000 paper lanterns with pupils of the town’s schools.

The old town will be closed to cars from four in the afternoon. Special trains run from Estrick every twenty minutes; the last leaves at one at night.

The festival recalls the night on which the fishing fleet found home by lights held up on the quay.`,
          },
          {
            paper: 'courier',
            after: 3,
            title: 'Six thousand lanterns for Marrow Bay',
            text: `Pupils in Marrow Bay have folded 6,000 lanterns of paper for the festival that begins on Wednesday. Around 80,000 guests are expected on its two evenings.

Drivers must leave their cars outside the old town from 4 p.m. on. There is a special train from Estrick every twenty minutes, until one in the morning.

It goes back to a night when lights on the quay led the town’s fishing boats home.`,
          },
        ],
      },
      {
        at: 33,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Lantern festival broken off because of crush on quay',
            text: `The police stopped the lantern festival in Marrow Bay on Wednesday evening when the crowd on the quay became too dense. Thirty people were treated for bruises and shortness of breath.

Far more people than expected had come, around 65,000 on the first evening alone. The second evening will take place only with tickets, which are free.

Six thousand paper lanterns had been hung up in the old town, which was closed to cars.`,
          },
          {
            paper: 'ledger',
            after: 10,
            title: 'Thirty hurt in throng at Marrow Bay festival',
            text: `With bruises or trouble breathing, thirty visitors of the Marrow Bay lantern festival had to be treated on Wednesday. The throng on the quay had grown so thick that the police ended the evening early.

About 65,000 had come to the opening, well above what was planned. For the second evening free tickets will be handed out.


Six thousand lanterns light up the old town.`,
          },
        ],
      },
    ],
  },
  {
    name: 'tidal-plant',
    begins: 129,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'First turbine of Marrow tidal power plant lowered into sea',
            text: `A crane ship has lowered the first of eight turbines of the tidal power plant off Marrow Point. The machine weighs 190 tonnes and stands in 35 metres of water.

From next summer the plant is to supply 22,000 households. It costs 240 million crowns, of which the state pays a third.

Divers fasten the machine to piles that were rammed into the sea floor in summer. The second is to follow in two weeks.`,
          },
          {
            paper: 'ledger',
            after: 4,
            title: 'Tidal power: first of eight turbines stands on seabed',
            text: `The building of the tidal power plant off Marrow Point has reached an important stage: the first of its eight turbines, 190 tonnes in weight, has been set on the ground at a depth of 35 metres by a crane ship.

Electricity for 22,000 homes should flow from next summer. A third of the 240 million crowns comes from the state.

It rests on piles that have been rammed in since summer. In a fortnight it will be the second one’s turn.`,
          },
          {
            paper: 'ledger',
            after: 25,
            title: 'Electricity from the tide: the Marrow Point project',
            text: `Eight turbines off Marrow Point are to make electricity from ebb and flow. The first, weighing 190 tonnes, already stands on the ground of the sea, 35 metres down.

The power plant costs 240 million crowns, a third of it paid by the state. Twenty-two thousand households can be supplied from next summer, according to the plan.`,
          },
        ],
      },
      {
        at: 55,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Fishermen win stop to work on Marrow tidal plant',
            text: `The administrative court has halted work on the tidal power plant off Marrow Point. It granted an urgent application by 34 fishing businesses on Thursday: the effect of the noise on herring spawning had not been examined.

The building company speaks of costs of 150,000 crowns for each day of delay. A hearing is set for Saturday.

The first of the plant’s eight turbines had been lowered on Tuesday.`,
          },
          {
            paper: 'courier',
            after: 3,
            title: 'Court halts turbines at sea for sake of herring',
            text: `Because nobody had studied what the noise does to spawning herring, the administrative court ordered a stop to work at the tidal power plant near Marrow Point on Thursday. Thirty-four fishing firms had applied for it.

Each day without work costs 150,000 crowns, the builders say. On Saturday the court will hear both sides.

One of eight turbines has been standing on the seabed since Tuesday.`,
          },
        ],
      },
      {
        at: 101,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Tidal plant may be built outside spawning season',
            text: `Fishermen and builders of the Marrow Point tidal power plant have settled their dispute. Before the administrative court they agreed on Saturday that no piles are driven from February to May.

The fishing businesses receive 3 million crowns for new nets and a monitoring station for herring. The start of the plant is put back to the following autumn.

The court had halted the work on Thursday because of spawning herring.`,
          },
          {
            paper: 'ledger',
            after: 4,
            title: 'Settlement between fishermen and tidal power company',
            text: `Work off Marrow Point can go on, but not from February until May: such is the settlement that the fishing firms and the tidal power company reached in court on Saturday.

The company pays 3 million crowns for nets and the observation of herring stocks. Electricity will flow from the autumn after next summer.


On Thursday the judges had stopped the building because the effect of its noise on herring was unknown.`,
          },
        ],
      },
    ],
  },
  {
    name: 'jeweller-robbery',
    begins: 158,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Robbers take jewellery worth two million in Port Henning',
            text: `Three masked people robbed a jeweller’s shop at the town hall in Port Henning on Wednesday and escaped on cargo bicycles. The police put the value of the loot at two million crowns.

They broke the display cases with axes and were inside for less than two minutes. An assistant suffered a shock. Witnesses are asked to come forward.

The bicycles disappeared in the narrow lanes behind the fish market, where patrol cars could not follow.`,
          },
          {
            paper: 'ledger',
            after: 2,
            title: 'Jeweller raided by axe-wielding gang on bicycles',
            text: `With axes and cargo bicycles a gang of three robbed the jeweller’s next to Port Henning’s town hall on Wednesday. Their faces were masked. Within two minutes they had filled their bags with pieces worth two million crowns.

The police are looking for witnesses. A shop assistant was treated for shock.

Patrol cars had no chance in the narrow lanes behind the fish market through which the bicycles fled.`,
          },
          {
            paper: 'courier',
            after: 21,
            title: 'Police hunt for the bicycle robbers of Port Henning',
            text: `There is no trace yet of the three who robbed a jeweller at the Port Henning town hall on Wednesday. They fled on cargo bicycles with jewellery worth two million crowns, having smashed the show cases with axes.

The police ask witnesses for help. The raid took less than two minutes; an assistant was in shock.`,
          },
        ],
      },
      {
        at: 30,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Cargo bikes of jewel robbers found in canal',
            text: `Divers have recovered three cargo bicycles from the canal in Port Henning that were used in the robbery of a jeweller. They had been stolen from a parcel service in Estrick a week before.

The police published pictures from a tram camera on Thursday and offered a reward of 20,000 crowns. One suspect has a noticeable limp.

Three masked robbers had taken jewellery worth two million crowns from the shop on Wednesday.`,
          },
          {
            paper: 'courier',
            after: 2,
            title: 'Reward of 20,000 crowns after jewel raid',
            text: `The police in Port Henning offer 20,000 crowns for hints on the jewel robbers. Pictures taken by the camera of a tram show one of them limping.

On Thursday divers lifted the three cargo bicycles out of the canal. They belonged to an Estrick parcel service, from which they had been stolen seven days earlier.

The loot from the raid next to the town hall on Wednesday is worth two million crowns.`,
          },
        ],
      },
      {
        at: 70,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Three arrested over Port Henning jewel robbery',
            text: `The police have arrested two men and a woman from Tolland who are suspected of the jewel robbery in Port Henning. A neighbour had recognised one of them from the published pictures.

In a garage officers found most of the loot and an axe. Some watches worth 300,000 crowns are still missing. A judge remanded the three in custody on Saturday.

The robbers had broken into the display cases with axes and fled on cargo bicycles with jewellery worth two million crowns.`,
          },
          {
            paper: 'ledger',
            after: 5,
            title: 'Jewel robbery solved: trio from Tolland in custody',
            text: `Most of the jewels stolen in Port Henning are back. They lay in a garage in Tolland together with an axe; only watches for 300,000 crowns could not be found.

Two men and a woman were arrested and are in custody since Saturday. A neighbour had given the decisive hint after seeing the pictures.


Pieces worth two million crowns had been taken from the shop next to the town hall.`,
          },
        ],
      },
    ],
  },
  {
    name: 'autumn-storm',
    begins: 155,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Hurricane gusts expected on coast on Thursday',
            text: `The weather service warns of a storm with gusts of up to 140 kilometres an hour on the coast between Marrow Bay and Port Henning on Thursday. It issued its highest warning level on Wednesday.

Ferries to the islands will not run. People should stay away from woods and dykes and secure what could fly away.

The storm comes from the north-west and coincides with spring tide; the water may rise two metres above its usual mark.`,
          },
          {
            paper: 'courier',
            after: 1,
            title: 'Highest storm warning for the coast',
            text: `Gusts of 140 kilometres per hour may hit the coast on Thursday, according to the weather service, which on Wednesday announced its highest level of warning from Marrow Bay to Port Henning.

Island ferries are cancelled. The advice to everybody: keep away from dykes and forests, and fasten loose objects.

As there is spring tide at the same time, the water may stand two metres higher than usual when the north-westerly arrives.`,
          },
        ],
      },
      {
        at: 30,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Storm cuts power to 50,000 homes',
            text: `The storm over the coast left 50,000 households without electricity on Thursday. At Marrow Point a gust of 152 kilometres an hour was measured, more than ever since records began there.

Two people were injured by a falling tree in Tolland. The railway stopped all trains at noon; 1,700 calls reached the fire brigades.

The weather service had warned of gusts of up to 140.`,
          },
          {
            paper: 'ledger',
            after: 2,
            title: 'Record gust of 152 kilometres an hour at Marrow Point',
            text: `Never before had the weather station at Marrow Point recorded such a gust: 152 kilometres per hour on Thursday. Power failed in 50,000 homes on the coast and trains stood still from noon.

In Tolland a tree hit two people and injured them. The fire brigades were called out 1,700 times.`,
          },
        ],
      },
      {
        at: 52,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Storm damage put at 90 million, trains still cancelled',
            text: `The storm caused insured damage of about 90 million crowns, the insurers’ association said on Friday. Nine thousand homes were still without power at midday.

On the line from Estrick to Port Henning 300 trees are lying on the tracks; trains will not run there before Sunday. The forest office has closed all woods until the end of the month.

Gusts of up to 152 kilometres an hour had cut off 50,000 homes from electricity on Thursday.`,
          },
          {
            paper: 'courier',
            after: 4,
            title: 'Three hundred trees on the line after storm',
            text: `No trains between Estrick and Port Henning before Sunday: the storm threw 300 trees on to the tracks. The woods remain closed for the rest of the month, the forest office decided on Friday.

Insurers reckon with claims of some 90 million crowns. Around noon power was still missing in 9,000 households.


Thursday’s storm had left 50,000 homes in the dark.`,
          },
        ],
      },
    ],
  },
  {
    name: 'museum-globe',
    begins: 160,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Estrick museum asked to return temple bronze',
            text: `The city museum of Estrick may have to give up its best-known object. A temple community overseas has asked for the return of a bronze lion that a merchant brought to Estrick in 1894.

The community presented letters that show the lion was taken without its consent. The museum’s office said on Wednesday that it would examine them.

The lion, cast in the sixteenth century, stands in the entrance hall and is printed on the museum’s tickets.`,
          },
          {
            paper: 'ledger',
            after: 3,
            title: 'Temple community wants bronze lion back from Estrick',
            text: `A bronze lion, pride of the Estrick city museum, was taken from its temple without consent: so says the community overseas, which has handed over letters as proof. A merchant had brought the piece to the city in 1894.

The museum wants to look into the letters, its office stated on Wednesday.

It was cast in the sixteenth century. Every ticket of the museum bears its picture.`,
          },
        ],
      },
      {
        at: 44,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Museum to give bronze lion back and show a copy',
            text: `The bronze lion goes home. The board of Estrick’s city museum decided unanimously on Friday to return it to the temple in spring. Its own archive contained a receipt for a bribe paid to an official.

A cast made by the art school will take its place. Admission is free until the farewell.

The temple community overseas had asked for it on Wednesday. A merchant had brought the lion to Estrick in 1894.`,
          },
          {
            paper: 'courier',
            after: 4,
            title: 'Estrick returns bronze lion to temple',
            text: `In spring the bronze lion will travel back to the temple from which it came. The museum board in Estrick voted for it without dissent on Friday, after a receipt in the museum’s archive had proved that an official was bribed.

Visitors can say goodbye without paying for a ticket. Later they will see a cast by the art school.


The temple’s community had claimed the sculpture, which came to the city with a merchant in 1894.`,
          },
        ],
      },
    ],
  },
  {
    name: 'harbour-flats',
    begins: 178,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Tenants of 212 flats in Port Henning given notice',
            text: `A property company has given notice to the tenants of 212 flats in the harbour blocks of Port Henning. They must move out by June because the buildings are to be turned into a hotel.

The tenants’ association called the notices unlawful on Thursday. Many of those affected have lived there for over thirty years.

The blocks were built for shipyard workers 90 years ago. There are 6,000 names on the city’s list of people looking for a flat.`,
          },
          {
            paper: 'courier',
            after: 3,
            title: 'Hotel plan: harbour block residents must leave',
            text: `The harbour blocks in Port Henning are to become a hotel, and for that 212 households have received notice to leave by June from the property company that owns them.

More than a few tenants have been there over thirty years. Their association considers the notices to be against the law, as it said on Thursday.

Ninety years ago the blocks were put up for workers of the shipyard. Six thousand people in the city are looking for a flat.`,
          },
          {
            paper: 'ledger',
            after: 24,
            title: 'Thirty years in the same flat, and now a hotel',
            text: `The letters lie on many kitchen tables in the harbour blocks of Port Henning. The owner, a property company, wants 212 flats empty by June in order to make a hotel of them.

Many tenants have been living in the blocks for more than thirty years. The tenants’ association holds the notices to be unlawful.`,
          },
        ],
      },
      {
        at: 48,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'City of Port Henning will buy harbour blocks',
            text: `Port Henning uses its right of first purchase and takes over the harbour blocks for 38 million crowns. The notices to the tenants are thereby void, the mayor’s office said on Saturday.

The company had overlooked that the blocks lie in a protected area where the city may forbid hotels. Rents shall be frozen for five years.

The owner had given notice to 212 households because it wanted to build a hotel.`,
          },
          {
            paper: 'ledger',
            after: 3,
            title: 'Harbour block tenants can stay as city steps in',
            text: `For 38 million crowns the city of Port Henning acquires the harbour blocks, and the tenants may stay. It has a right to buy first, the mayor’s office explained on Saturday; the district is protected and hotels can be prohibited there.

There will be no rise in rents for five years.


A property company had wanted to empty the 212 flats for a hotel.`,
          },
        ],
      },
    ],
  },
  {
    name: 'ferry-adrift',
    begins: 201,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Island ferry with 140 aboard adrift after engine fire',
            text: `A fire in the engine room has disabled the ferry to the Skarn islands. It was drifting ten miles off the coast on Friday morning with 140 passengers and 22 crew on board.

The flames are out, the coast guard said. Two tugs are on their way, but the swell left by the storm makes it hard to pass a line.

Passengers sit in the saloon with blankets. Nobody was hurt in the fire, the shipping company said.`,
          },
          {
            paper: 'ledger',
            after: 2,
            title: 'Engine-room fire disables ferry to Skarn islands',
            text: `With 162 people aboard, 140 of them passengers, the Skarn islands ferry lost power on Friday after a fire in its engine room, which the crew was able to put out.

The vessel is adrift ten miles from the coast. According to the coast guard two tugs have been sent; there is still a high swell from the storm.

The shipping company said that nobody was hurt. Blankets have been given to the passengers in the saloon.`,
          },
        ],
      },
      {
        at: 23,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'All passengers of drifting ferry safe in Port Henning',
            text: `After 19 hours adrift the Skarn ferry was towed into Port Henning early on Saturday. All 162 people left the ship unharmed except for nine seasick passengers who were given infusions.

The maritime authority has forbidden the ship to sail and seized its log. A fuel pipe was apparently replaced the week before.

A fire in the engine room had disabled the ship on Friday morning ten miles off the coast.`,
          },
          {
            paper: 'courier',
            after: 3,
            title: 'Nineteen hours at sea: ferry towed to safety',
            text: `The ordeal of the passengers of the Skarn ferry is over. Tugs brought it to Port Henning on Saturday morning, nineteen hours after the fire. Nine people needed infusions because of seasickness.

A fuel pipe had been exchanged only last week, as has become known. The maritime authority took the log book and laid up the vessel.


The ship had 140 passengers and 22 crew on board when a fire broke out in its engine room.`,
          },
        ],
      },
    ],
  },
  {
    name: 'bus-drivers',
    begins: 209,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Bus drivers in Estrick vote for strike on Monday',
            text: `Estrick’s bus drivers will strike from Monday. In a ballot 91 percent were for it, their trade union announced on Friday. They want toilets and 15 minutes’ rest at every terminus.

Of the city’s 64 bus routes only those to the hospital will be served. The transport company made no offer so far.

Some 110,000 people take a bus in Estrick on a working day, and with the ring tunnel closed the city expects chaos.`,
          },
          {
            paper: 'courier',
            after: 3,
            title: 'No buses in Estrick from Monday',
            text: `Only the hospital can be reached by bus in Estrick from Monday on. The drivers have decided to stop work, with 91 percent of the votes, their trade union said on Friday.

It is about breaks of a quarter of an hour and toilets at the ends of the lines, of which there are 64. The transport company has not made an offer.

With the ring tunnel shut as well, the city fears chaos: on a working day 110,000 people go by bus.`,
          },
        ],
      },
      {
        at: 49,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Bus strike in Estrick called off at last moment',
            text: `The buses in Estrick will run on Monday after all. Union and transport company settled on Sunday on breaks of 12 minutes and on mobile toilets at 20 termini within three months.

The company will hire 45 more drivers for this. Tickets become four percent dearer in April.

In a ballot 91 percent of the drivers had voted for a strike from Monday.`,
          },
          {
            paper: 'ledger',
            after: 3,
            title: 'Agreement on breaks averts Estrick bus strike',
            text: `Twelve minutes of rest and mobile toilets at twenty end stops: with these terms the strike of the bus drivers in Estrick has been averted. The two sides came to an agreement on Sunday.

Forty-five drivers are to be taken on. The transport company will raise fares by four percent in April.


Ninety-one percent of them had voted to strike because of missing breaks and toilets.`,
          },
        ],
      },
    ],
  },
  {
    name: 'missing-hikers',
    begins: 212,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Two hikers missing on Mount Corvane',
            text: `Mountain rescuers are looking for two hikers who did not return from Mount Corvane. The couple from Brannock had set out for the north ridge on Thursday and wanted to be back by Friday noon.

Fresh snow lies above 1,800 metres and there is a danger of avalanches. The search was broken off at nightfall.

Their car stands at the valley station. The last sign of life is a photograph sent from the ridge on Thursday evening.`,
          },
          {
            paper: 'ledger',
            after: 1,
            title: 'Search for couple on snowbound Mount Corvane',
            text: `A couple from Brannock is missing on Mount Corvane since Friday. The two hikers had gone to the north ridge the day before, mountain rescuers said.

In the dark the search had to be stopped. New snow has fallen above 1,800 metres, and avalanches are possible.

On Thursday evening they sent a picture from the ridge, the last sign of life. Their car is still parked at the valley station.`,
          },
          {
            paper: 'courier',
            after: 12,
            title: 'Search for Corvane hikers to resume',
            text: `Mountain rescue teams want to go on looking for the two missing hikers on Mount Corvane as soon as there is light. The man and woman from Brannock, who left for the north ridge on Thursday, had been expected back at noon on Friday.

Because of new snow above 1,800 metres there is a risk of avalanches.`,
          },
        ],
      },
      {
        at: 39,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Missing hikers found alive in snow hole',
            text: `The two hikers missing on Mount Corvane were found alive on Sunday morning. They had dug a hole in the snow at 2,150 metres and kept warm with a stove, the mountain rescuers reported.

A dog team located them. One has a broken ankle, both have frostbite on their fingers; a helicopter flew them to Estrick.

The couple from Brannock had set out for the north ridge on Thursday.`,
          },
          {
            paper: 'courier',
            after: 2,
            title: 'Dog leads rescuers to hikers on Mount Corvane',
            text: `Alive, with frostbitten fingers and one broken ankle: a rescue dog found the two hikers from Brannock on Mount Corvane on Sunday morning. A stove and a hole in the snow at 2,150 metres had saved their lives.

They were taken by helicopter to the hospital in Estrick.


The pair had not come back from the north ridge on Friday.`,
          },
        ],
      },
    ],
  },
  {
    name: 'hospital-attack',
    begins: 203,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Hackers paralyse hospital in Brannock',
            text: `Hackers have encrypted the computers of the district hospital in Brannock. Since Friday morning it has sent ambulances to other hospitals and put off 60 operations.

Treatment of the patients in the wards is assured, the hospital said; staff write on paper. The attackers demand money. The criminal police are investigating.

The phones of the hospital do not work either. Its neighbours in Tolland and Ashmere have called in more staff.`,
          },
          {
            paper: 'courier',
            after: 3,
            title: 'Brannock hospital works on paper after attack by hackers',
            text: `At the district hospital in Brannock nothing goes by computer any more. Attackers encrypted its systems in the night to Friday and want a ransom. The criminal police have taken up the case.

Sixty operations have been postponed; ambulances drive to other hospitals. Patients in the wards are being cared for as usual.

Not even telephones are working. In Tolland and Ashmere the hospitals have called in additional staff.`,
          },
        ],
      },
      {
        at: 71,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Patient files from Brannock hospital published by hackers',
            text: `The hackers who attacked the Brannock hospital have put the records of 8,300 patients on the internet because it did not pay. They had got in through an old account of a heating engineer.

Emergency admission opened again on Monday. Patients can ask at a hotline whether their data are among those stolen.

The hospital’s computers had been encrypted on Friday and 60 operations put off.`,
          },
          {
            paper: 'ledger',
            after: 3,
            title: 'Data of 8,300 patients leaked from hospital',
            text: `After the refusal of a ransom, hackers published the files of 8,300 patients of the district hospital in Brannock. Their way in was the account of a heating engineer that was no longer in use.

The hospital has set up a hotline for those concerned. It takes in emergencies again since Monday.


On Friday the attackers had encrypted the computers of the hospital, which then worked on paper.`,
          },
        ],
      },
    ],
  },
  {
    name: 'bird-flu',
    begins: 232,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Bird flu on turkey farm near Fennick',
            text: `Bird flu has broken out on a turkey farm at Fennick. The veterinary office had all 19,000 animals killed on Saturday and drew a protection zone of three kilometres around the farm.

Poultry may not leave the zone. For people the danger is small, the office said; dead wild birds should not be touched.

It is the first case in the province for four years. The farmer will be compensated from a fund.`,
          },
          {
            paper: 'courier',
            after: 2,
            title: 'Nineteen thousand turkeys killed because of bird flu',
            text: `Near Fennick 19,000 turkeys were culled on Saturday after bird flu had been detected on their farm. Within three kilometres all transports of poultry are forbidden.

The veterinary office sees little danger for humans but warns against touching dead wild birds.

Four years had passed since the last case in the province. There is a fund from which the farmer will be paid.`,
          },
        ],
      },
      {
        at: 23,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Bird flu reaches two more farms, hens must stay inside',
            text: `Two duck farms near Tolland have been struck by bird flu too. The province ordered on Sunday that all poultry be kept indoors, which concerns 2.4 million birds.

The virus was probably spread by a feed lorry that had called at all three farms. Markets for poultry are cancelled until Christmas.

On Saturday 19,000 turkeys had been killed at a farm near Fennick.`,
          },
          {
            paper: 'ledger',
            after: 3,
            title: 'All poultry in province must be kept indoors',
            text: `An order to keep poultry inside applies in the whole province, to 2.4 million birds, since Sunday. The reason is the outbreak of bird flu on two further farms, which keep ducks near Tolland.

A lorry with feed that visited all three is thought to have carried the virus. There will be no poultry markets before Christmas.

The first case had been found on a turkey farm at Fennick on Saturday.`,
          },
        ],
      },
      {
        at: 68,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Feed company admits it did not disinfect lorries',
            text: `The feed company whose lorry is thought to have carried bird flu from farm to farm did not disinfect its vehicles for weeks. It admitted this to the veterinary office on Tuesday; the washing plant had been broken since October.

It faces a fine of up to half a million crowns. Laboratory tests on 40 other farms were negative.

Three farms at Fennick and Tolland are affected, and all poultry in the province must stay indoors.`,
          },
          {
            paper: 'courier',
            after: 5,
            title: 'Broken washing plant helped bird flu to spread',
            text: `Since October the feed company’s lorries had not been disinfected because the washing plant was out of order. The company conceded this on Tuesday to the veterinary office, which can fine it as much as 500,000 crowns for its part in the spread of bird flu.

Good news from the laboratory: forty further farms are free of the virus.`,
          },
        ],
      },
    ],
  },
  {
    name: 'reservoir',
    begins: 250,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Oil in Corvane reservoir, tap water off in three towns',
            text: `A film of heating oil on the Corvane reservoir has led to the shutting of the waterworks there. Some 36,000 people in Brannock, Tolland and Fennick have had no water from the tap since Sunday morning.

Fire brigades hand out water at 18 places. Where the oil comes from is being investigated; booms have been laid out.

Hospitals are being supplied by tankers. Schools in the three towns stay closed on Monday.`,
          },
          {
            paper: 'ledger',
            after: 2,
            title: 'Three towns without tap water after oil spill',
            text: `Brannock, Tolland and Fennick are without tap water. The works at the Corvane reservoir were shut down on Sunday because heating oil is floating on its surface. About 36,000 inhabitants are affected.

Water is given out by fire brigades at 18 points. The origin of the oil is still unknown.

Tankers bring water to the hospitals. On Monday there will be no lessons at the schools of the three towns.`,
          },
          {
            paper: 'courier',
            after: 22,
            title: 'Buckets and canisters: 36,000 people without tap water',
            text: `Queues form at the 18 places where fire brigades distribute water. Since Sunday nothing comes from the taps in Tolland, Brannock and Fennick, where 36,000 people live.

Heating oil is floating on the Corvane reservoir, and its waterworks have been shut. The authorities are looking for the source of the oil.`,
          },
        ],
      },
      {
        at: 48,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Oil came from mountain hotel, water back in three towns',
            text: `Water flows again in Brannock, Tolland and Fennick. A mobile plant with active carbon has been cleaning it since Tuesday morning, the waterworks said.

The 4,000 litres of oil had leaked from the tank of a closed hotel above the Corvane reservoir; the storm had torn off a pipe. The hotel’s owner must pay for the clean-up.

Some 36,000 people had been without tap water since Sunday.`,
          },
          {
            paper: 'ledger',
            after: 2,
            title: 'Leaking hotel tank was source of oil in reservoir',
            text: `The oil on the Corvane reservoir came from a hotel that has been closed for years. The storm broke a pipe of its tank and 4,000 litres ran out, investigators found. The costs will be charged to the owner.

With the help of a mobile filter of active carbon the waterworks could supply the three towns again from Tuesday.


Since Sunday 36,000 people had had to fetch their water from the fire brigades.`,
          },
        ],
      },
    ],
  },
  {
    name: 'rope-bridge',
    begins: 253,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Cable car stuck above Ouda gorge, 27 people trapped',
            text: `The cable car over the Ouda gorge came to a stop on Sunday with 27 people in two cabins, 80 metres above the river. Rescuers are lowering them one by one on ropes.

Eleven had been brought down by noon. The cause was perhaps a rope that jumped off its wheel. It is minus two degrees.

Among those trapped are nine children of a school class. Blankets and tea have been pulled up to the cabins.`,
          },
          {
            paper: 'courier',
            after: 1,
            title: 'Passengers trapped in cabins high above Ouda gorge',
            text: `Twenty-seven passengers are trapped in the two cabins of the Ouda gorge cable car, which stopped on Sunday 80 metres above the water. Until midday eleven of them could be let down on ropes.

A rope may have left its wheel, the rescuers say. The temperature is below freezing.

A school class with nine children is among them. Rescuers pulled tea and blankets up to the cabins.`,
          },
        ],
      },
      {
        at: 22,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Cable car: all rescued, ice sensor had been switched off',
            text: `All passengers of the Ouda gorge cable car are safe; the last was lowered at half past six on Sunday evening. Four were treated for hypothermia.

A sensor that should stop the car when there is ice on the rope had been switched off, the supervisory authority said on Monday. It withdrew the operating licence.

Twenty-seven people had been trapped in two cabins above the gorge.`,
          },
          {
            paper: 'ledger',
            after: 3,
            title: 'Gorge cable car loses licence after rescue',
            text: `The authority that supervises cable cars has taken the licence from the one at the Ouda gorge. A sensor for ice had been turned off there, it announced on Monday.

The rescue of the people in the cabins had ended at 6.30 on Sunday evening. Four of them suffered from hypothermia.


The car had stopped on Sunday with 27 people 80 metres above the river.`,
          },
        ],
      },
    ],
  },
  {
    name: 'council-coalition',
    begins: 273,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Provincial government loses its majority over dyke affair',
            text: `The coalition that governs the province has broken up. The Farmers’ List left it on Monday, saying it could no longer share responsibility for the neglect of the dykes.

The government now has 44 of the 97 seats in the assembly. The opposition demands an election before Easter.

The dyke that broke at Fennick had been known to be unsafe for two years. A committee of inquiry begins its work this week.`,
          },
          {
            paper: 'courier',
            after: 2,
            title: 'Farmers’ List quits provincial coalition',
            text: `With the exit of the Farmers’ List the provincial coalition came to an end on Monday. The party gave as its reason that dykes had been neglected.

Only 44 of 97 seats in the assembly now belong to the government’s side. A new election before Easter is what the opposition calls for.

For two years the state of the dyke at Fennick had been known. This week a committee starts its inquiry.`,
          },
        ],
      },
      {
        at: 31,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Province to elect new assembly on 14 February',
            text: `The provincial assembly dissolved itself on Tuesday with 66 votes against 31. The election will be on 14 February, the electoral office said, the first ahead of time in 52 years.

Until then a caretaker government stays in office, without the right to make new debts. Eleven parties want to stand.

The coalition had broken up on Monday when the Farmers’ List left it because of the neglected dykes.`,
          },
          {
            paper: 'ledger',
            after: 3,
            title: 'Early election called for 14 February',
            text: `On 14 February the province elects a new assembly. Two thirds of its members, 66 against 31, voted for dissolution on Tuesday; it is 52 years since this last happened.

The caretaker government may not take up new loans. So far eleven parties have announced lists, the electoral office stated.


On Monday the Farmers’ List had left the coalition.`,
          },
        ],
      },
    ],
  },
  {
    name: 'fossil-whale',
    begins: 277,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Quarry near Brannock yields skeleton of ancient whale',
            text: `Geologists have uncovered the skeleton of a whale in a limestone quarry near Brannock. It is nine metres long and about 15 million years old, the university in Estrick said on Monday.

The skull is complete, which is very rare. Blasting has been stopped in this part of the quarry for three weeks.

A quarry worker saw the ribs after blasting. The skeleton will go to the natural history collection in Estrick.`,
          },
          {
            paper: 'ledger',
            after: 4,
            title: 'Whale of 15 million years found in limestone',
            text: `A whale that swam here 15 million years ago has come to light in a limestone quarry by Brannock. Its skeleton measures nine metres, and even the skull is whole, the university of Estrick announced on Monday.

For three weeks there will be no blasting nearby.

It was noticed by a worker when rock had been blasted, and is to be shown in Estrick’s natural history collection.`,
          },
        ],
      },
      {
        at: 25,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Thieves saw teeth from fossil whale',
            text: `Unknown thieves have sawn six teeth out of the jaw of the fossil whale at Brannock. The theft in the night to Tuesday has spoiled a part that was to be scanned, the university said.

Students will now guard the quarry. A collector’s offer for such a tooth on the internet stood at 9,000 crowns.

The skeleton of nine metres, about 15 million years old, had been presented to the public on Monday.`,
          },
          {
            paper: 'courier',
            after: 2,
            title: 'Six teeth of fossil whale stolen from quarry',
            text: `The whale skeleton in the quarry near Brannock has been damaged by thieves: six teeth were cut from its jaw with a saw in the night to Tuesday, before scientists could scan it.

Teeth of this kind bring up to 9,000 crowns on the internet. The university has students keep watch.


The whale, nine metres long and 15 million years old, had been made known on Monday.`,
          },
        ],
      },
    ],
  },
  {
    name: 'chemical-spill',
    begins: 279,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Thousands of dead fish in the Ouda below paint factory',
            text: `Thousands of dead fish have been drifting in the Ouda since Monday morning. The environment office found a high content of ammonia below a paint factory in Ashmere.

Cattle should not drink from the river. The factory rejects any blame; an alarm had not been triggered there.

The fire brigade has put a pump into the river to add air. Bathers and dog owners are to keep out of the water too.`,
          },
          {
            paper: 'courier',
            after: 2,
            title: 'Ammonia kills fish in the Ouda',
            text: `Ammonia in the Ouda has killed fish by the thousand. The environment office measured high values on Monday downstream from a paint factory in Ashmere, whose management says that none of its alarms went off.

Farmers are told to keep their cattle away from the water.

To bring air into the water the fire brigade runs a pump. Dogs should not be let into the river either.`,
          },
          {
            paper: 'ledger',
            after: 13,
            title: 'Fish deaths in Ouda: paint factory denies blame',
            text: `The paint factory in Ashmere denies having to do with the fish deaths in the Ouda. None of its alarms was triggered, it says. Thousands of dead fish had been seen in the river on Monday.

Below the factory the environment office had found much ammonia. Cattle should be kept from drinking there.`,
          },
        ],
      },
      {
        at: 26,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Broken valve at ice rink poisoned the Ouda',
            text: `Not the paint factory but the ice rink of Ashmere poisoned the Ouda. A valve of its cooling plant had been leaking, and 600 kilograms of ammonia reached the river through a rain drain, the environment office said on Tuesday.

The rink is closed. Angling clubs put the number of dead fish at 21,000 and want new stocks to be paid for.

Since Monday thousands of dead fish had been drifting in the river below the town.`,
          },
          {
            paper: 'ledger',
            after: 4,
            title: 'Ice rink’s cooling plant caused fish deaths',
            text: `The ammonia that killed the fish in the Ouda came from the cooling plant of Ashmere’s ice rink. Through a leaking valve 600 kilograms ran into a drain for rain water, according to the environment office on Tuesday; the factory has nothing to do with it.

Anglers counted 21,000 dead fish and demand compensation. The rink was closed.


The fish had been found on Monday downstream from a paint factory, which was suspected at first.`,
          },
        ],
      },
    ],
  },
  {
    name: 'night-flights',
    begins: 280,
    developments: [
      {
        at: 0,
        reports: [
          {
            paper: 'courier',
            after: 0,
            title: 'Residents sue against night flights at Estrick airport',
            text: `Eight municipalities round the airport of Estrick have gone to court against its flights at night. Their suit was delivered to the supreme administrative court on Monday.

The number of take-offs between eleven and five has risen from 6 to 22 within two years. The airport points to 1,300 jobs in freight.

The municipalities have had the noise measured: in some bedrooms it reaches 62 decibels.`,
          },
          {
            paper: 'ledger',
            after: 3,
            title: 'Eight towns take Estrick airport to court',
            text: `From six to twenty-two in two years: so much has the number of starts between 11 p.m. and 5 a.m. grown at Estrick airport. Eight municipalities brought an action against it on Monday at the supreme administrative court.

According to the airport the freight business gives work to 1,300 people.

Sixty-two decibels were measured in some bedrooms, the municipalities say.`,
          },
        ],
      },
      {
        at: 27,
        reports: [
          {
            paper: 'ledger',
            after: 0,
            title: 'Court bans night take-offs at Estrick airport for now',
            text: `The supreme administrative court forbade take-offs after midnight at Estrick airport on Tuesday until it has decided the suit of the municipalities. A permit from the transport ministry had expired unnoticed in August.

A parcel company will move 14 flights to Port Henning from Friday. The airport spoke of losses of a million crowns a week.

Eight municipalities had brought the suit on Monday because the number of night flights has risen from 6 to 22.`,
          },
          {
            paper: 'courier',
            after: 4,
            title: 'No more starts after midnight in Estrick',
            text: `Until there is a judgment on the suit of the surrounding towns, no aircraft may start from Estrick after midnight. The supreme administrative court decided so on Tuesday, as the ministry’s permit had run out in August without anyone noticing.

Fourteen flights of a parcel company move to Port Henning on Friday. The airport expects to lose a million crowns each week.

The suit of the eight municipalities had been delivered the day before.`,
          },
        ],
      },
    ],
  },
];
