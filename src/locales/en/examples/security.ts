import type { ExampleWords } from '../../shapes';

export const security = {
  'network-model': {
    basis:
      'The models come from the guideline on information security policy of MIC (the Ministry of Internal Affairs and Communications), revised in October 2024 (checked in a vendor’s explanation). Kanazawa (date of information unknown) keeps personal information on a network that cannot be reached from outside, and Ashikaga (2024) stayed on the α model and connected to some cloud services. Asking that the sides to be reached be laid out as well is our reading.',
    examples: {
      nobody:
        'The person who set up the network has moved to another post and the contractor has changed too, so no one knows.',
      contractor: 'Whenever someone in the office asks, the maintenance contractor is rung up for the answer.',
      officer: 'The IT officer has a diagram, but it is not settled which side telework should reach.',
      mapped:
        'The diagram marks which sides telework reaches and which it does not, and general affairs has been shown it.',
    },
  },
  'access-method': {
    basis:
      'The question takes up the worry about security named in the casebook of MIC (the Ministry of Internal Affairs and Communications), whose own answer could not be read. The ranking of reasons comes from articles quoting MIC’s surveys. MIC’s requirement of August 2020 (checked in terms of J-LIS and others) asks for measures such as screen transfer that saves nothing on the terminal. Noboribetsu’s screen transfer and Nagayo’s secure browser (both 2021, inferred) are examples, but that “checked” is a condition for a trial is our reading.',
    examples: {
      undecided: 'Some staff would like to work from home, but nothing has been gathered yet on how to connect.',
      comparing: 'The IT officer is hearing what vendors say and drawing up a table to compare the methods.',
      chosen:
        'Screen transfer was decided on, but no one has tried whether a file can be saved on the terminal outside.',
      verified:
        'On a terminal outside it was tried, and noted down, that files cannot be saved or printed and that the My Number network cannot be reached.',
    },
  },
  'device-protection': {
    basis:
      'The August 2020 requirement of MIC (the Ministry of Internal Affairs and Communications) asked for user authentication and password rules, and the J-LIS pilot programme (from November that year) for one-time passwords (checked in its terms and elsewhere). Against loss, Goshogawara (vendor’s document of 2023) is an example of stopping a device remotely and Saza (planned for January 2025) of erasing it remotely. Adding encryption of the terminal and grading by the three is our reading.',
    examples: {
      'password-only':
        'The PCs for loan open with an ID and a password, and nothing is laid down on its length or on changing it.',
      antivirus:
        'Password rules have been handed out and antivirus software is installed, but anyone who learns the password can use the PC.',
      either:
        'A one-time code is also entered at each connection, but there is no way to stop a PC that has been lost.',
      complete:
        'A one-time code confirms the user, the PC is encrypted, and the IT officer stops it remotely when told that it is lost.',
    },
  },
  'information-line': {
    basis:
      'In the October 2020 survey by MIC (the Ministry of Internal Affairs and Communications), 70.3% of the bodies without telework gave as a reason that work with personal information or My Number cannot be done (as quoted in an article). Asahi (rules of July 2021) allows only work that uses no personal information, and Nagi (rules of February 2021) does not let papers with personal information be taken out. Asking for examples for each kind of work as well is our reading.',
    examples: {
      undecided: 'Each time someone asks whether papers may be taken home, the answer is thought up on the spot.',
      oral: 'The section head says aloud that papers with personal information are not to be taken out.',
      written:
        'The rules say that work with personal information is not done outside, but each section is left to wonder which work that means.',
      procedures:
        'The rules carry a list of examples by kind of work; papers go out with the section head’s approval, and their return is recorded.',
    },
  },
  'incident-contact': {
    basis:
      'The trial outline of Tobe (December 2021) says that an incident is reported at once to the officer responsible for information security. The outline of Ono (October 2025) also has a provision on information security incidents, and the checklist for smaller firms and the like by MIC (the Ministry of Internal Affairs and Communications) was consulted. Asking for both telling staff and a drill is our reading.',
    examples: {
      none: 'Someone at home notices at night that the terminal is gone, and does not know whom to ring.',
      general:
        'There is a contact list for incidents, but it has only the office in mind and gives no number for nights or for calls from home.',
      telework:
        'Contacts and steps for those at home or on the road are settled, but staff have not been given them yet.',
      drilled:
        'A sheet of contacts is handed out with each terminal, a section meeting has read the steps through, and the number has been rung to see that it answers.',
    },
  },
  'security-policy': {
    basis:
      'Under the amended Local Autonomy Act (Act No. 65 of 2024, promulgated on 26 June 2024), it has been the duty of councils, mayors and others since 1 April 2026 to set and publish a cybersecurity policy. An existing basic policy may be revised and used (checked in material published by Nakanojo and elsewhere). Asking that telework be covered as well is our reading; for the duty itself, consult the text of the law.',
    examples: {
      unrevised: 'The policy is as it was when first drawn up, and revising it has not come up.',
      aware: 'Someone has been put in charge of the revision and is collecting clauses from other bodies.',
      either: 'The basic policy is on the website, but the policy says nothing on work outside the office.',
      both: 'The standards now deal with terminals and information outside the office, and the basic policy is on the website.',
    },
  },
  'ongoing-security': {
    basis:
      'This rests on the idea of repeating plan, do, check and act in MIC’s telework security guideline (fifth edition May 2021). The material at hand has no case of a body for this question. Once a year as a measure is our reading.',
    examples: {
      none: 'Staff were shown how to work the terminal, but nothing on security was explained or checked.',
      once: 'A briefing was held on the day the terminals were handed out, but staff who came later have not had one.',
      yearly:
        'Training for all staff is held every year, but whom to ring when a terminal is lost has not been gone over.',
      planned:
        'Dates are set at the start of the fiscal year for training, a check of the terminals and going over contacts in case of loss.',
    },
  },
} as const satisfies ExampleWords<'security'>;
