import type { LivePost } from '../story.ts';

const by = 'Sora Takemi';

/** The last training run of the Tide Marathon, as it was posted from the sand. */
export const tideRun: LivePost[] = [
  {
    minutesAfter: 6,
    by,
    headline: 'Sixty-three at the stairs on Tako',
    isKey: true,
    text: 'The water is still up to the ankles, and nobody is in a hurry to be first. Sixty-three runners have come for the last run over the course before the race. One of them has brought a dog, which has run it before and is the only one asleep.',
  },
  {
    minutesAfter: 14,
    by,
    headline: '',
    text: 'The rules for today, as read out by the starter:\n\n- turn back where the red flag stands, whatever the watch says\n- nobody overtakes the tide warden\n- whoever is fetched by boat makes the tea',
  },
  {
    minutesAfter: 21,
    by,
    headline: 'They are off',
    isKey: true,
    text: 'At the starter’s whistle the dog gets up. The first three hundred metres sound like a laundry. After the second sandbank it is quiet.',
  },
  {
    minutesAfter: 34,
    by,
    headline: '',
    text: 'Kilometre three in 13 minutes and 50 seconds for the group in front: Rika Tamaki with her cap down, two students from the university, and Yuji Horikoshi, who looks at his feet the way one looks at a letter in a foreign language.',
    correctedAfter: 41,
  },
  {
    minutesAfter: 46,
    by,
    headline: 'The sand is firm',
    text: 'From kilometre five on one can run without thinking about it. Tide warden Kenzo Iwai rides alongside on a bicycle with balloon tyres and calls out the depth of the channel behind us every five minutes.\n\n> It is not the water in front that fetches you. It never was.\n> — Kenzo Iwai, tide warden',
  },
  {
    minutesAfter: 58,
    by,
    headline: 'Horikoshi loses a shoe',
    isKey: true,
    text: 'The visitor from the mountains has left his right shoe in a soft patch at kilometre eight. He goes back for it, finds the hole full, and runs on with one. Tamaki, who is said never to look round, has looked round.',
  },
  {
    minutesAfter: 66,
    by,
    headline: '',
    text: 'One begins to hear it. It is not a roar, as I had been told, but rather as if somebody far away were drawing a curtain, and did not come to the end of it.',
  },
  {
    minutesAfter: 73,
    by,
    headline: 'The red flag is up',
    isKey: true,
    text: 'Everybody behind kilometre nine turns back now. That is 21 people, a photographer, and your reporter’s left leg, which had been of that opinion for some time.',
  },
  {
    minutesAfter: 79,
    by,
    headline: 'Tamaki on the stairs first',
    isKey: true,
    text: 'She takes the 214 steps on Orido in 1 minute and 32 seconds, sits down on the last and asks how the shoe is. The students come next. Horikoshi arrives eleventh, his right sock the colour of the bay.',
  },
  {
    minutesAfter: 91,
    by,
    headline: 'What today showed',
    isPinned: true,
    text: 'Sixty-three set out, **forty-two** crossed, nobody was fetched by boat. Rika Tamaki was faster than in any training run before her three victories. Yuji Horikoshi can run on sand after all, and needs a shoe in size 27. The dog was fifth.',
  },
  {
    minutesAfter: 97,
    by,
    headline: '',
    text: 'The sea closed over kilometre eleven three minutes later than the table says. Mr. Iwai has written it down. He has written it down every day since he was fourteen. With that we end this live blog; the race starts on Sunday at 8:30, and so do we.',
  },
];
