import { describe, expect, it } from 'vitest';
import { found } from '../fixtures/two-articles.ts';

describe('what does not differ', () => {
  it.each([
    [
      'a title before the name of who said it',
      '"The ferry should never have left the harbour in such a wind," said Sen. Hale.',
      '"The ferry should never have left the harbour in such a wind," Hale said in a statement.',
    ],
    [
      'the day on which something was told to somebody',
      '“The bridge was closed without reason,” Lund told the Tolsay Herald on Tuesday.',
      '“The bridge was closed without reason,” Lund said after the report on the bridge was released Sunday.',
    ],
    [
      'what is only compared, or said in passing',
      'The council will spend 4 million crowns on the harbour wall, as opposed to the 9 million crowns it had asked for.',
      'The council has 4 million crowns for the harbour wall in the budget passed on Monday.',
    ],
    [
      'a figure that the other tells too, of something else',
      'The couple paid $41,870,200 in harbour dues and $12,318,900 in pilot dues over those years.',
      'Over those years the couple gave $15 million away and paid $12.3 million in pilot dues.',
    ],
    [
      'a sum and what is left of it without its last digits',
      'The ferry line has paid $27,871,450 in harbour dues since 2019.',
      'The ferry line has paid $27 million in harbour dues since 2019.',
    ],
    [
      'a charge and an accusation',
      'Two officers of the harbour are accused of taking money from the ferry line for years.',
      'Two officers of the harbour were charged with taking money from the ferry line for years.',
    ],
    [
      'a rate with and without its last digits, beside another rate',
      'The harbour board paid an effective rate of 35.7 percent on its income last year.',
      'The effective rate of the harbour board on its income last year was 35.72, and with the city levy a combined rate of 45.8 percent.',
    ],
    [
      'a charge, by two words for it',
      'Ann Grey was charged with taking money from the harbour fund for private trips.',
      'Ann Grey was indicted on charges of taking money from the harbour fund for private trips.',
    ],
    [
      'how long something may take, and who does it',
      'It could take weeks for the harbour board to hear all of the witnesses.',
      'The harbour board began to hear the witnesses on Monday.',
    ],
    [
      'what holds for the one only, and not for the other',
      'The new fee would not apply to fishing boats in the harbour.',
      'The new fee only applies to ferries, and not to fishing boats in the harbour.',
    ],
    [
      'one of two things that may come',
      'The plan would keep the harbour open for three weeks until Friday, the mayor said.',
      'The harbour will either shut down on Friday or work with half its crew, the mayor said.',
    ],
    [
      'a cut, and stakes that were raised',
      'The mayor warned on Monday that failure to pass the tax cut for the harbour would bring back the strike.',
      'The mayor significantly raised the stakes for the harbour on Monday, warning that without the tax cut the strike would come back.',
    ],
    [
      'one matter of long sentences that tell of several',
      'Several members of the council voiced doubts about how many ferry lines could be opened to traders from abroad if the harbour board was allowed to let its third pier to the highest bidder.',
      'The question has drawn the eyes of shipowners along the whole coast, who fear that the board will open the way to many more such contracts once the pier has been let.',
    ],
    [
      'two sums in long sentences, of two things',
      'Mayor Hale has said that $5 million in funding for the harbour wall is the least that she will take, while the council has said that it will fund more patrols on the pier instead.',
      'Before she met the council on Monday, Mayor Hale turned down a plan that her deputy had shown the council last month, saying that $2 million in spending on pier patrols was not enough.',
    ],
    [
      'the votes of two sides',
      'The board of the harbour met on the island. If the judge of the island cannot win 60 votes, could any other ever be named by a mayor, heard in public and approved before the autumn? The ferries went on time that day.',
      'The board of the harbour met on the island. Lund believed that he had the 41 votes necessary to hold up the bill until a later session. The ferries went on time that day.',
    ],
    [
      'who was killed in two attacks',
      'The board of the harbour met on the island. Lund told of a case in 1997 in which a pilot ran back to the cabin and stopped a drunken sailor who had killed two pupils. The ferries went on time that day.',
      'The board of the harbour met on the island. Critics blamed the union for asking only for guards on the quay after the attack in which 26 people were killed. The ferries went on time that day.',
    ],
    [
      'what is held and what was lost over years',
      'The Tolsay Union is on track to hold at least 240 seats on the harbour boards next year.',
      'The Harbour League has also lost nearly 60 seats over the past six years.',
    ],
    [
      'what one hopes to do, and what another will bring about',
      'The board of the harbour met on the island. The League hopes to deflect such loud complaints from old captains by pointing out that the plan of the mayor brings similar savings to the harbour budget office. The ferries went on time that day.',
      'The board of the harbour met on the island. Though the mayor does not speak of cuts, the plan would slow the growth of all future pensions for retired pilots of the harbour budget office. The ferries went on time that day.',
    ],
    [
      'what is possible of a paper, and what somebody said',
      'Deputy mayor Lund said that she would support allowing seasonal workers to stay in Tolsay after the strike.',
      'Deputy mayor Lund made her remarks as the council is to publish a paper that reportedly calls for a way for seasonal workers to stay in Tolsay.',
    ],
    [
      'two things by one verb',
      'The board of the harbour met on the island. Critics say that the harbour rule has wording that could open the door to higher fees. The ferries went on time that day.',
      'The board of the harbour met on the island. Our shops are open for business, and open to all people. The ferries went on time that day.',
    ],
    [
      'what somebody denies of himself, and what others do',
      'The board of the harbour met on the island. "I did not approve the new ferries," Lund said. The ferries went on time that day.',
      'The board of the harbour met on the island. The council has approved fewer new ferries than Lund asked for. The ferries went on time that day.',
    ],
    [
      'who told the paper, and the paper',
      'The board of the harbour met on the island. Not one crown was borrowed for the pier, treasurer Paula Renn said. The ferries went on time that day.',
      'The board of the harbour met on the island. Not one crown was borrowed for the pier, according to the Tolsay Herald. The ferries went on time that day.',
    ],
    [
      'a sum and a part of it',
      'The board of the harbour met on the island. The state will give the harbour $3.6 million for its new pier. The ferries went on time that day.',
      'The board of the harbour met on the island. Of that, $3 million will be given for the new pier by the state. The ferries went on time that day.',
    ],
    [
      'a short and a full first name',
      'The court cleared the way for the extradition of the heir Konstantinos Vrettos.',
      'The court held that the heir, Kostas Vrettos, can be extradited.',
    ],
    [
      'what a plan did, and what the speaker does not do',
      'The League also used the charge that the Tolsay Plan raided the Pilots Fund.',
      '"We are the ones who are not raiding the Pilots Fund to pay for the Tolsay Plan," said Hale.',
    ],
    [
      'who calls himself something and is not called so',
      'The video shows a young man who identifies himself as a deckhand, walking up to the mayor on the pier.',
      'The young man is not identified in the video of the mayor on the pier.',
    ],
    [
      'what one opposed and others approved',
      'Like many captains of the island, Mayor Hale had opposed the new pier fee.',
      'The voters of Brenn approved the new pier fee in 2012.',
    ],
    [
      'what was only rumoured, and what is denied',
      'Rumours that the harbour board offered Hale the post of harbour master were called empty by the mayor.',
      'The mayor said that the harbour board never offered Hale the post of harbour master.',
    ],
    [
      'two reviews, months apart',
      'The board went over the safety review of the pier on 15 September.',
      'Another safety review of the pier, on 25 June, told of loose planks.',
    ],
    [
      'a vote of one day, and a plea on another',
      'Members of the board who wanted to put off the June 19 vote for harbour master said that Lund would not do.',
      'Members of the board pleaded Friday for a delay in the vote for harbour master.',
    ],
    [
      'what somebody will not do, and what others want',
      'Mayor Hale will not resign over the pier, she told the harbour board.',
      'The harbour board said that Mayor Hale needs to resign over the pier.',
    ],
    [
      'two counts, each with its hour',
      'By eight in the morning six people had fallen ill on the ferry.',
      'By eleven o’clock there were eight people ill on the ferry.',
    ],
    [
      'a bound, and a count within it',
      'The vats were kept at 14 degrees, where no more than eight are allowed, the inspector said.',
      'The vats stood at 14 degrees instead of the allowed two to eight, the inspector said.',
    ],
    [
      'a week, and a year',
      'The captains got letters last week from the board about the pier fee.',
      'The captains got letters from the board about the pier fee of last year.',
    ],
    [
      'two meetings',
      'Thursday night’s meeting was the second time that the mayor and the pilots had met in a week.',
      'The mayor and the pilots met Sunday afternoon at the harbour for the first time in weeks.',
    ],
  ])('%s', (_, left, right) => {
    expect(found(left, right).filter(({ compatible }) => !compatible)).toEqual([]);
  });
});
