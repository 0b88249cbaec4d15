import { resolve } from 'node:path';
import { playMainJob } from '#e2e/mainJob';
import { keepStory } from '#e2e/story';

// The real program plays the main job by itself; what it shows and prints is kept in out/tour.
const story = keepStory(resolve('out/tour'));
try {
  await playMainJob(story, story.lettersFolder);
} finally {
  story.write('La visite', 'Le vrai programme, sur une vraie liste de factures, fait le travail du début à la fin.');
}
