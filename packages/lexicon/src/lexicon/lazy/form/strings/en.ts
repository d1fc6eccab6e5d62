import { en as effects } from '../../../../shared/strings/en.js';
import type { ContributionStrings } from './types.js';

export const en: ContributionStrings = {
  form: {
    groups: effects.groups,
    title: 'Add your experience',
    warning:
      'What you write may be published. Leave out names, addresses, telephone numbers and anything about somebody’s health that is not yours to tell.',
    kind: 'What do you want to add?',
    kinds: { observation: 'Something I noticed in a place', term: 'A word that is missing' },
    name: 'The word',
    what: 'What is there, or what does the word mean?',
    whatHint: 'One or two sentences, as you would say it.',
    where: 'Where is it?',
    whereHint: 'A street, a building or a crossing; not where you live.',
    helps: 'Who does it help?',
    hinders: 'Who does it hinder?',
    depends: 'If it helps some people at times and hinders them at others: what does it depend on?',
    dependsHint: 'Such as weather, time of day, or what you use to get about.',
    when: 'When is it so?',
    whenHint: 'Such as always, when wet, or on market days.',
    strategy: 'What do you do about it?',
    photo: 'If you have a photo, what does it show?',
    photoHint: 'Describe it for somebody who cannot see it. The photo itself is not sent.',
    by: 'How may we name you?',
    byHint: 'Leave this empty and you are not named.',
    age: 'Are you over 13?',
    ages: { 'over-13': 'Yes', 'under-13': 'No' },
    consent:
      'I agree that this is published and may be reused under the licence of the lexicon. I can take this back at any time; copies that others made by then cannot be called back.',
    privacy: 'How we look after what you tell us (privacy notice)',
    honeypot: 'Leave this empty',
    send: 'Send',
    optional: (label) => `${label} (optional)`,
  },
  submission: {
    problem: 'There is a problem',
    error: 'Error:',
    missing: {
      kind: 'Choose what you want to add.',
      name: 'Write the word that is missing.',
      what: 'Write what is there, or what the word means.',
      age: 'Say whether you are over 13.',
      consent: 'Tick the box if you agree. Without it we cannot keep what you wrote.',
    },
    tooYoung: 'Ask a parent, a carer or a teacher to send it for you, in their own name.',
    personal: (label) =>
      `“${label}”: this looks like an email address or a telephone number. Take it out, so that it is not published.`,
    dependsMissing: 'You ticked a group both times. Write what it depends on, or tick it once.',
    offline: 'You are offline. What you wrote is still here; send it when you are online.',
    sending: 'Sending…',
    busy: 'The place that takes it is busy. What you wrote is still here; send it again in a minute.',
    refused: 'It was not taken. What you wrote is still here; check it and send it again.',
    broken:
      'The place that takes it is not working at the moment. What you wrote is still here; try again later.',
    unknown:
      'We could not find out whether it arrived. What you wrote is still here. Try again, or send it on the page that takes it.',
    sendThere: 'Send it on the page that takes it',
    sent: 'Thank you. An editor reads it before it is published.',
    another: 'Add something else',
    printed: (address) => `Write at: ${address}`,
    choosePlace: 'Choose the place on a map (optional)',
  },
};
