//! English messages and what they mean, which hold the phrases to account.
//!
//! Invented; must not hold words that a real person wrote.

use meanwhile_core::fact::ReadingKind as K;

pub(super) const EXAMPLES: &[(K, &str)] = &[
    (
        K::Delay,
        "I have chased the client again for you. Still nothing, so I'll ring them on Monday.",
    ),
    (
        K::Other,
        "The accounts people are chasing your payment for March.",
    ),
    (
        K::Assessment,
        "Before we meet, could you try the exercise below and send it back by Sunday?",
    ),
    (
        K::Scheduling,
        "Could you pop in on Wednesday for an hour in the kitchen?",
    ),
    (
        K::InformationRequest,
        "How are you getting on with the other firms? I ask so that I can hurry our director.",
    ),
    (
        K::InformationRequest,
        "Are you interviewing anywhere else, and do you have any other offers on the table?",
    ),
    (
        K::Other,
        "Where are you at with the book I lent you? The other one is better.",
    ),
    (
        K::Other,
        "People come in on Saturdays for the bread. Lovely place.",
    ),
    (K::Other, "See you at the climbing wall"),
    (
        K::Scheduling,
        "See you at our office on Hill Street, ask for Bea.",
    ),
    (K::Scheduling, "See you at 10 on the 4th."),
    (
        K::Other,
        "I see you at the climbing wall every week, and never say hello.",
    ),
    (
        K::Rejection,
        "Thank you for your interest. After careful consideration, we have decided to move forward with other candidates whose experience more closely matches our needs.",
    ),
    (
        K::Rejection,
        "We were truly impressed with your background and enjoyed talking with you. Unfortunately, we won’t be\nmoving forward with your application at this time.",
    ),
    (
        K::Rejection,
        "Thank you for your interest in Tidewell. The position R-20417 Junior Planner has been filled.",
    ),
    (
        K::Rejection,
        "I’m sorry to say that the position has now been filled. I wish you every success in your search.",
    ),
    (
        K::Rejection,
        "Although your experience is strong, you have not been selected for an interview.",
    ),
    (
        K::Rejection,
        "We regret to inform you that your application was unsuccessful on this occasion.",
    ),
    (
        K::Rejection,
        "Thanks again for your time last week. It was a tough call, but we've gone with someone else. I'd be happy to share some feedback.",
    ),
    (
        K::Rejection,
        "We are unable to offer you the position. We will keep your CV on file.",
    ),
    (K::Rejection, "We've decided to pursue other applicants."),
    (K::Rejection, "The team decided not to extend an offer."),
    (
        K::Rejection,
        "We have offered the role to another candidate, who has accepted.",
    ),
    (
        K::Offer,
        "We are delighted to offer you the position of Data Analyst. Your offer letter is attached; please sign and return it by Friday.",
    ),
    (
        K::Offer,
        "Congratulations! I'm thrilled to extend an offer of employment for the Staff Nurse role.",
    ),
    (
        K::Offer,
        "Great news, the team would love you to join us. A formal offer will follow today.",
    ),
    (
        K::Acknowledgement,
        "Thank you for applying to Northwind Labs. We have received your application and will review it. If you are not selected for an interview, we will keep your details on file.",
    ),
    (
        K::Acknowledgement,
        "Your application has been submitted. Should your skills match, we will contact you to schedule an interview. Only shortlisted candidates will be contacted.",
    ),
    (
        K::Acknowledgement,
        "We have received your application for the Baker position. Please do not reply to this email.",
    ),
    (
        K::Scheduling,
        "We'd like to invite you to an interview. What times work for you next week?",
    ),
    (
        K::Scheduling,
        "Your interview with Maria has been rescheduled to Thursday at 3pm.",
    ),
    (
        K::Scheduling,
        "Would Tuesday at 10am or Wednesday at 2pm work for you?",
    ),
    (
        K::Scheduling,
        "Please pick a slot that suits you using the link below.",
    ),
    (
        K::Scheduling,
        "We can offer you an interview slot on Monday at 10.",
    ),
    (
        K::Assessment,
        "As a next step, please complete the coding challenge within five days.",
    ),
    (
        K::Assessment,
        "Attached is a short take-home assignment; please send it back by Monday.",
    ),
    (
        K::InformationRequest,
        "Could you send us the names of two references and your salary expectations?",
    ),
    (
        K::InformationRequest,
        "We cannot move forward with your application until you upload your transcripts.",
    ),
    (
        K::Delay,
        "Sorry for the delay. The process is taking longer than we expected; we're still interviewing.",
    ),
    (
        K::Delay,
        "Quick update: we haven't made a decision yet. Thank you for your patience.",
    ),
    (
        K::Encouraging,
        "The team really enjoyed meeting you and we had very positive feedback. More soon.",
    ),
    (
        K::RecruiterOutreach,
        "I came across your profile on LinkedIn and think you'd be a great fit for a role with my client. Are you open to new opportunities?",
    ),
    (
        K::AutoReply,
        "I am out of the office until Monday 9 March with limited access to email.",
    ),
    (
        K::Other,
        "Your parcel is on its way and will arrive tomorrow.",
    ),
    (K::Other, "See attached the minutes. Regards"),
    (K::Other, "Happy birthday! Let's have dinner."),
    (K::Other, ""),
    (
        K::Rejection,
        "We are sorry to say that we have decided otherwise.",
    ),
    (
        K::Rejection,
        "After much thought we are going in a different direction.",
    ),
    (
        K::Rejection,
        "The vacancy V-2071 Night Shift Supervisor has now been filled.",
    ),
    (
        K::Rejection,
        "Thank you again for your interest in us. The post you applied for has been filled.",
    ),
    (K::Other, "We haven't decided on another candidate."),
    (
        K::Other,
        "Rest assured that we have not chosen somebody else.",
    ),
    (
        K::Delay,
        "We have not yet decided to go forward with other applicants; please bear with us.",
    ),
    (K::Other, "The vacancy has not been filled."),
    (
        K::Other,
        "Thank you for the interview with our team on Tuesday.",
    ),
    (
        K::Scheduling,
        "Thank you for the call today. We would like to invite you to an interview on Tuesday at 10.",
    ),
    (
        K::Rejection,
        "The trustees have offered the post to a candidate who already knows the valley.",
    ),
    (K::Rejection, "The panel preferred another applicant."),
    (
        K::Rejection,
        "The job went to a colleague from our other branch, I'm afraid.",
    ),
    (K::Rejection, "You came a close second."),
    (
        K::Rejection,
        "I'm afraid you haven't made it through to the interview stage.",
    ),
    (
        K::Rejection,
        "Your application was not among those we took further.",
    ),
    (
        K::Rejection,
        "We have decided to close this vacancy without making an appointment.",
    ),
    (
        K::Rejection,
        "We don't see a strong enough fit for the workshop.",
    ),
    (
        K::Rejection,
        "Sorry, but we can't take anybody on this year.",
    ),
    (K::Rejection, "The position is no longer available."),
    (
        K::Delay,
        "We are still meeting other candidates who applied late, and will decide after that.",
    ),
    (
        K::Other,
        "Until we have chosen somebody, your file stays with us.",
    ),
    (K::Other, "Tuesday is not a good fit with my diary."),
    (K::Other, "Good luck with the talk on Thursday!"),
    (
        K::Offer,
        "We would be delighted if you joined us as head gardener.",
    ),
    (
        K::Offer,
        "You're hired! Come by on Monday to sign the papers.",
    ),
    (K::Offer, "The job is yours if you want it."),
    (
        K::Offer,
        "You were successful at interview, and we would like to appoint you.",
    ),
    (
        K::Encouraging,
        "You have been successful at this stage and are through to the next round.",
    ),
    (
        K::Assessment,
        "Please prepare a 15 minute presentation on the harvest.",
    ),
    (
        K::Assessment,
        "Here is the test task; return it before Monday.",
    ),
    (
        K::Scheduling,
        "We invite you to our assessment centre on 12 March.",
    ),
    (K::Scheduling, "Got 15 minutes for a call tomorrow?"),
    (K::Scheduling, "You're booked in for Tuesday at 11."),
    (
        K::Scheduling,
        "Neither of those works for us. Is there another day?",
    ),
    (
        K::Acknowledgement,
        "We confirm that your application has reached us. You will receive further information by post.",
    ),
    (
        K::Acknowledgement,
        "Thanks for the CV, I have passed it to Ilse.",
    ),
    (
        K::InformationRequest,
        "Are you comfortable with working weekends?",
    ),
    (
        K::InformationRequest,
        "Page two of your form is blank. Please send us a complete one.",
    ),
    (
        K::Delay,
        "Nothing yet, Ilse is away. I'll write as soon as I know.",
    ),
    (K::Delay, "The recruitment has been paused until May."),
    (
        K::Encouraging,
        "You did very well in yesterday's talk and we would like to see you again.",
    ),
    (
        K::RecruiterOutreach,
        "My client is looking for gardeners, and your profile came up. Open to a chat?",
    ),
    (K::Other, "She recruits volunteers for the choir."),
    (
        K::Rejection,
        "The panel did not consider you appointable on this occasion.",
    ),
    (
        K::Rejection,
        "We drew up a shortlist of five for the post, and yours is not among them.",
    ),
    (
        K::Rejection,
        "The committee has recommended the appointment of Dr A. Stone to the lectureship.",
    ),
    (
        K::Scheduling,
        "Are you still around on Friday for a coffee with our founder? I'll get it booked in.",
    ),
    (
        K::Scheduling,
        "Dates that suit everybody here are 24 or 25 March. Which of those would you prefer?",
    ),
    (
        K::InformationRequest,
        "Before I put you forward to the hiring manager: do you need sponsorship, and what's your notice?",
    ),
    (
        K::Other,
        "To keep receiving job alerts you need to confirm your preferences. This week's picks: Junior Buyer, Ely. Unsubscribe.",
    ),
    (
        K::Other,
        "I'm leaving at the end of this week, so please address anything about the role to my colleague Femi. It was lovely to meet you.",
    ),
    (
        K::Delay,
        "I promised you an answer by 27 February and have missed that. We will now decide by 20 March.",
    ),
    (
        K::Delay,
        "Nothing can be signed until she is back. You remain under consideration for the post.",
    ),
];
