//! Raw lines as seekers write them, and the sentences they become: to be read by a person.
//!
//! Dana Okafor reads the note. `?` stands for a line that is handed back as a question, `-` for one that is kept back.

use super::*;
use PointKind::{HighPoint, Mattered, Said, SharedTopic};

/// Kind, raw line, sentence. The frames of a shape are taken in turn.
pub const LINES: &[(PointKind, &str, &str)] = &[
    (
        HighPoint,
        "walking through my dashboard for the ferry timetable",
        "I especially enjoyed walking through my dashboard for the ferry timetable.",
    ),
    (
        HighPoint,
        "Walking through my dashboard for the ferry timetable.",
        "Walking through my dashboard for the ferry timetable was a pleasure for me.",
    ),
    (
        HighPoint,
        "Liked my question about night shifts",
        "It pleased me that you liked my question about night shifts.",
    ),
    (
        HighPoint,
        "she liked my question about night shifts",
        "Something I gladly took with me is that you liked my question about night shifts.",
    ),
    (
        HighPoint,
        "Dana liked my question about night shifts",
        "It was good to see that you liked my question about night shifts.",
    ),
    (
        HighPoint,
        "Dana: liked my question about night shifts",
        "I noted with pleasure that you liked my question about night shifts.",
    ),
    (
        HighPoint,
        "Dana Okafor loved the map of the harbour!!",
        "I am happy that you loved the map of the harbour.",
    ),
    (
        HighPoint,
        "good chat about maps",
        "I liked our chat about maps very much.",
    ),
    (
        HighPoint,
        "great conversation about how they test new sensors",
        "I especially enjoyed our conversation about how you test new sensors.",
    ),
    (
        HighPoint,
        "the tour of the lab",
        "I am glad that there was time for the tour of the lab.",
    ),
    (
        HighPoint,
        "A really nice tour of the lab",
        "With pleasure I think back to the tour of the lab.",
    ),
    (
        HighPoint,
        "we talked about the ferry timetable",
        "One thing I enjoyed in particular was talking about the ferry timetable.",
    ),
    (
        HighPoint,
        "We discussed how tides shift the timetable",
        "Discussing how tides shift the timetable has stayed with me as a good moment.",
    ),
    (
        HighPoint,
        "talked about their plan for the night shift",
        "I took real pleasure in talking about your plan for the night shift.",
    ),
    (
        HighPoint,
        "explained my thesis on tides",
        "For me, explaining my thesis on tides was a high point.",
    ),
    (
        HighPoint,
        "I explained my thesis on tides",
        "Among the things I gladly think back to is explaining my thesis on tides.",
    ),
    (
        HighPoint,
        "I showed her my dashboard",
        "I especially enjoyed showing you my dashboard.",
    ),
    (
        HighPoint,
        "showed me around the lab",
        "I remember with pleasure that you showed me around the lab.",
    ),
    (
        HighPoint,
        "told me about the new harbour project",
        "I especially enjoyed talking about the new harbour project.",
    ),
    (
        HighPoint,
        "The whiteboard exercise",
        "One part that I valued in particular was the whiteboard exercise.",
    ),
    (
        HighPoint,
        "whiteboard exercise with the bus routes",
        "I will gladly remember the whiteboard exercise with the bus routes.",
    ),
    (
        HighPoint,
        "my idea for the tide tables",
        "A high point for me was what we said about my idea for the tide tables.",
    ),
    (
        HighPoint,
        "their questions about my thesis",
        "I took real pleasure in discussing my thesis with you.",
    ),
    (
        HighPoint,
        "They asked good questions about my thesis",
        "It made me glad that you asked good questions about my thesis.",
    ),
    (
        HighPoint,
        "Dana's story about the first lighthouse",
        "I could happily have gone on talking about the first lighthouse.",
    ),
    (
        HighPoint,
        "hearing about Dana's first year there",
        "Hearing about your first year there was a pleasure for me.",
    ),
    (
        HighPoint,
        "talking with Dana about maps",
        "I am glad that there was time for talking with you about maps.",
    ),
    (
        HighPoint,
        "solved the SQL task together",
        "One thing I enjoyed in particular was solving the SQL task together.",
    ),
    (
        HighPoint,
        "how open everyone was",
        "How open everyone was has stayed with me.",
    ),
    (HighPoint, "friendly and open", "?"),
    (
        HighPoint,
        "they laughed at my ferry joke :)",
        "I am happy that you laughed at my ferry joke.",
    ),
    (
        HighPoint,
        "She said my dashboard was easy to read",
        "Your remark that my dashboard was easy to read has stayed with me.",
    ),
    (
        HighPoint,
        "said that my dashboard was easy to read",
        "You mentioned that my dashboard was easy to read, and I made a note of it.",
    ),
    (
        HighPoint,
        "praised my test plan",
        "I remember with pleasure that you praised my test plan.",
    ),
    (
        HighPoint,
        "ferry timetable",
        "It was good that the ferry timetable came up, and I noted it down with pleasure.",
    ),
    (
        HighPoint,
        "Tide tables",
        "With pleasure I think back to our words about tide tables.",
    ),
    (
        HighPoint,
        "PostgreSQL migration",
        "I especially enjoyed talking about PostgreSQL migration.",
    ),
    (
        HighPoint,
        "Kubernetes",
        "I am glad that we came to speak about Kubernetes.",
    ),
    (
        HighPoint,
        "i explained the ferry timetable",
        "For me, explaining the ferry timetable was a high point.",
    ),
    (
        HighPoint,
        "- the demo of the new sensor (the small one)",
        "I liked the demo of the new sensor very much.",
    ),
    (
        HighPoint,
        "asked me how I would test a sensor",
        "I was glad that you asked me how I would test a sensor.",
    ),
    (
        HighPoint,
        "I got to ask about night shifts",
        "I remember with pleasure that I got to ask about night shifts.",
    ),
    (
        HighPoint,
        "we went through the weekly report line by line",
        "I am glad that there was time for going through the weekly report line by line.",
    ),
    (
        HighPoint,
        "long walk through the lab",
        "One part that I valued in particular was the walk through the lab.",
    ),
    (
        HighPoint,
        "the dashboard that I built for the ferry company",
        "With pleasure I think back to our words about the dashboard that I built for the ferry company.",
    ),
    (
        HighPoint,
        "the talk we had about maps",
        "I took real pleasure in the talk we had about maps.",
    ),
    (
        HighPoint,
        "Lee liked my dashboard",
        "I am happy that Lee liked my dashboard.",
    ),
    (
        Mattered,
        "getting the weekly report down from two days to two hours",
        "I noted in particular how much you care about getting the weekly report down from two days to two hours.",
    ),
    (
        Mattered,
        "reduce the backlog before the summer",
        "I understood that you want to reduce the backlog before the summer, and I would gladly help.",
    ),
    (
        Mattered,
        "to reduce the backlog before the summer",
        "I took from our conversation that it matters to you to reduce the backlog before the summer.",
    ),
    (
        Mattered,
        "They need someone who can work with the nurses",
        "You made it clear that you need someone who can work with the nurses.",
    ),
    (
        Mattered,
        "needs someone who can explain numbers to pilots",
        "I have kept in mind that you need someone who can explain numbers to pilots.",
    ),
    (
        Mattered,
        "need a person for the night shift",
        "It was good to hear directly from you that you need a person for the night shift.",
    ),
    (
        Mattered,
        "short feedback loops",
        "I have kept in mind what counts for you: short feedback loops.",
    ),
    (
        Mattered,
        "reliability",
        "I noted how important it is to get one thing right: reliability.",
    ),
    (
        Mattered,
        "reliability is the most important thing for them",
        "I noted what matters to you: reliability is the most important thing for you.",
    ),
    (
        Mattered,
        "that the report is right every Monday",
        "I took from our conversation that the report is right every Monday.",
    ),
    (
        Mattered,
        "how quickly new people settle in",
        "You made it clear how much depends on how quickly new people settle in.",
    ),
    (
        Mattered,
        "want to grow the team to twelve",
        "You made it clear that you want to grow the team to twelve.",
    ),
    (
        Mattered,
        "wants to move the archive to the cloud",
        "I have kept in mind that you want to move the archive to the cloud.",
    ),
    (
        Mattered,
        "clean documentation",
        "I would gladly help with what you told me about clean documentation.",
    ),
    (
        Mattered,
        "customers get their reports on Monday",
        "I noted in particular that the customers get their reports on Monday.",
    ),
    (
        Mattered,
        "trust between the ward and the lab",
        "I noted how important it is to get one thing right: trust between the ward and the lab.",
    ),
    (
        Mattered,
        "keep the timetable simple",
        "I noted in particular that the task is to keep the timetable simple.",
    ),
    (
        Mattered,
        "She cares about good handovers",
        "I took from our conversation that you care about good handovers.",
    ),
    (
        Mattered,
        "good handovers between shifts",
        "I took from our conversation how much you care about good handovers between shifts.",
    ),
    (
        Mattered,
        "fewer tickets",
        "You made it clear how much depends on fewer tickets.",
    ),
    (
        Mattered,
        "their customers should never wait for a ferry",
        "I have kept in mind that your customers should never wait for a ferry.",
    ),
    (
        Mattered,
        "the team must be able to reach everyone at night",
        "It was good to hear directly from you that the team must be able to reach everyone at night.",
    ),
    (
        Mattered,
        "hiring people who ask questions",
        "It was helpful to hear directly from you how important hiring people who ask questions is.",
    ),
    (
        Mattered,
        "documentation, documentation, documentation",
        "I noted how important it is to get one thing right: documentation, documentation, documentation.",
    ),
    (
        Mattered,
        "no surprises at the end of the month",
        "At the top of what I noted stands “no surprises at the end of the month”.",
    ),
    (
        Mattered,
        "they don't want to lose the small harbours",
        "I took from our conversation that you don’t want to lose the small harbours.",
    ),
    (
        SharedTopic,
        "we both started out in weather data",
        "I was glad to learn that we both started out in weather data.",
    ),
    (
        SharedTopic,
        "We both started out in weather data.",
        "I will remember that we both started out in weather data.",
    ),
    (
        SharedTopic,
        "both started out in weather data",
        "I liked finding out that we both started out in weather data.",
    ),
    (
        SharedTopic,
        "both from Leeds",
        "What also stays with me is that we are both from Leeds.",
    ),
    (
        SharedTopic,
        "both sail",
        "It pleased me to hear that we both sail.",
    ),
    (
        SharedTopic,
        "sailing",
        "I could happily have gone on talking about sailing.",
    ),
    (
        SharedTopic,
        "Sailing",
        "It was good that sailing came up, and I noted it down with pleasure.",
    ),
    (
        SharedTopic,
        "weather data",
        "With pleasure I think back to our words about weather data.",
    ),
    (
        SharedTopic,
        "same university",
        "One thing we share has stayed with me: the same university.",
    ),
    (
        SharedTopic,
        "she also studied in Ghent",
        "I will remember that you also studied in Ghent.",
    ),
    (
        SharedTopic,
        "also studied in Ghent",
        "I liked finding out that you also studied in Ghent.",
    ),
    (
        SharedTopic,
        "he's also from Leeds",
        "What also stays with me is that you’re also from Leeds.",
    ),
    (
        SharedTopic,
        "likes old maps",
        "It pleased me to hear that you like old maps.",
    ),
    (
        SharedTopic,
        "Dana plays the cello too",
        "I noted with pleasure that you play the cello too.",
    ),
    (
        SharedTopic,
        "love of old maps",
        "I could happily have gone on talking about our love of old maps.",
    ),
    (
        SharedTopic,
        "our love of old maps",
        "It was good that our love of old maps came up, and I noted it down with pleasure.",
    ),
    (
        SharedTopic,
        "love sailing",
        "I was glad to learn that we both love sailing.",
    ),
    (
        SharedTopic,
        "we have both lived in Bergen",
        "I will remember that we have both lived in Bergen.",
    ),
    (
        SharedTopic,
        "growing tomatoes",
        "I am glad that we came to speak about growing tomatoes.",
    ),
    (
        SharedTopic,
        "chess",
        "Our exchange about chess has stayed with me.",
    ),
    (
        SharedTopic,
        "jazz and old cinemas",
        "A high point for me was what we said about jazz and old cinemas.",
    ),
    (
        SharedTopic,
        "Dana has two dogs, like me",
        "I noted with pleasure that you have two dogs, like me.",
    ),
    (
        SharedTopic,
        "we know the same professor",
        "It is good to know that we know the same professor.",
    ),
    (
        SharedTopic,
        "running marathons",
        "I could happily have gone on talking about running marathons.",
    ),
    (
        SharedTopic,
        "night trains",
        "It was good that night trains came up, and I noted it down with pleasure.",
    ),
    (
        Said,
        "They move to PostgreSQL this summer",
        "I remember you saying that you move to PostgreSQL this summer.",
    ),
    (
        Said,
        "the team moves its sensors to a new database this summer",
        "One thing I noted from what you told me is that the team moves its sensors to a new database this summer.",
    ),
    (
        Said,
        "the team is growing",
        "It was useful for me to learn that the team is growing.",
    ),
    (
        Said,
        "They're moving to PostgreSQL",
        "I wrote down something you told me: you’re moving to PostgreSQL.",
    ),
    (
        Said,
        "moving to PostgreSQL this summer",
        "I would like to hear more one day about moving to PostgreSQL this summer.",
    ),
    (
        Said,
        "move to PostgreSQL this summer",
        "Your remark that you move to PostgreSQL this summer has stayed with me.",
    ),
    (
        Said,
        "that they hire two more people next year",
        "You mentioned that you hire two more people next year, and I made a note of it.",
    ),
    (
        Said,
        "how they test new sensors",
        "I made a note of how you test new sensors.",
    ),
    (
        Said,
        "why the old archive was closed",
        "I was interested to learn from you why the old archive was closed.",
    ),
    (
        Said,
        "she never ships on a Friday",
        "One thing I noted from what you told me is that you never ship on a Friday.",
    ),
    (
        Said,
        "she works with the nurses every day",
        "It was useful for me to learn that you work with the nurses every day.",
    ),
    (
        Said,
        "Dana works with the nurses and runs the lab",
        "I wrote down something you told me: you work with the nurses and run the lab.",
    ),
    (
        Said,
        "said the new lab opens in May",
        "I found it interesting that the new lab opens in May.",
    ),
    (
        Said,
        "She mentioned a new lab in Bergen",
        "Among the things I noted are your words on a new lab in Bergen.",
    ),
    (
        Said,
        "mentioned that the budget is safe until 2027",
        "You mentioned that the budget is safe until 2027, and I made a note of it.",
    ),
    (
        Said,
        "\"always ask the night shift first\"",
        "One of my notes from that conversation reads “always ask the night shift first”.",
    ),
    (
        Said,
        "we never work weekends",
        "I wrote down a few words so as to keep them: “we never work weekends”.",
    ),
    (
        Said,
        "Their customers are mostly small harbours",
        "One thing I noted from what you told me is that your customers are mostly small harbours.",
    ),
    (
        Said,
        "her team is spread over three towns",
        "It was useful for me to learn that your team is spread over three towns.",
    ),
    (
        Said,
        "the new lab",
        "You gave me a clearer picture when you spoke of the new lab.",
    ),
    (
        Said,
        "plans for the new lab",
        "I would like to hear more one day about plans for the new lab.",
    ),
    (
        Said,
        "plans to open a lab in Bergen",
        "Your remark that you plan to open a lab in Bergen has stayed with me.",
    ),
    (
        Said,
        "night shifts were cut in half last year",
        "You mentioned that night shifts were cut in half last year, and I made a note of it.",
    ),
    (
        Said,
        "it all comes down to the tides",
        "I was interested to hear that it all comes down to the tides.",
    ),
    (
        Said,
        "They'd like to double the number of ferries",
        "I remember you saying that you’d like to double the number of ferries.",
    ),
    (
        Said,
        "Good tour of the lab. They hire two more next year.",
        "It helped me to hear from you about the good tour of the lab.",
    ),
    (
        Said,
        "they don't use tickets at all",
        "It was useful for me to learn that you don’t use tickets at all.",
    ),
    (
        Said,
        "has worked there for nine years",
        "I wrote down something you told me: you have worked there for nine years.",
    ),
    (
        Said,
        "the project started in May",
        "I found it interesting that the project started in May.",
    ),
    (
        Said,
        "everyone gets a week to learn",
        "Your remark that everyone gets a week to learn has stayed with me.",
    ),
    (
        Said,
        "Their nurses plan their own shifts",
        "You mentioned that your nurses plan their own shifts, and I made a note of it.",
    ),
    (
        Said,
        "talked about the move to Bergen",
        "I made a note of your words about the move to Bergen.",
    ),
    (
        Said,
        "told me that they rebuilt the archive from scratch",
        "I remember you saying that you rebuilt the archive from scratch.",
    ),
    (
        Said,
        "new people learn quickly there",
        "One thing I noted from what you told me is that new people learn quickly there.",
    ),
    (
        Said,
        "what happens when a ferry is late",
        "I am glad that you told me what happens when a ferry is late.",
    ),
    (Said, "your dashboard is what we need", "?"),
    (
        Said,
        "Bergen office opens in May",
        "I found it interesting that Bergen office opens in May.",
    ),
    (
        Said,
        "Lee runs the archive",
        "Your remark that Lee runs the archive has stayed with me.",
    ),
    (Said, "THEY MOVE TO POSTGRES", "?"),
    (Said, "wir haben beide mit Wetterdaten angefangen", "?"),
    (Said, "?", "?"),
    (Said, "see https://lindqvist.example/jobs", "?"),
    (Said, "salary is 52k", "-"),
    (Said, "I stumbled over the SQL question", "-"),
    (Said, "decision tomorrow", "?"),
    (
        Said,
        "team of 12, all remote",
        "Among the things I noted are your words on the team of 12, all remote.",
    ),
    (
        Said,
        "she's excited about the new sensors",
        "You mentioned that you’re excited about the new sensors, and I made a note of it.",
    ),
    (
        Said,
        "she's been there since 2019",
        "I was interested to hear that you’ve been there since 2019.",
    ),
    (
        Said,
        "asks everyone to write things down",
        "I remember you saying that you ask everyone to write things down.",
    ),
    (
        Said,
        "Fridays are quiet",
        "One thing I noted from what you told me is that Fridays are quiet.",
    ),
    (
        Said,
        "people stay long",
        "It was useful for me to learn that people stay long.",
    ),
    (
        HighPoint,
        "Explained the ferry project and they asked a lot about the tides",
        "I took real pleasure in explaining the ferry project.",
    ),
    (
        HighPoint,
        "my answer about the late ferry",
        "I could happily have gone on talking about the late ferry.",
    ),
    (
        HighPoint,
        "the part where we drew the data flow on the whiteboard",
        "I liked the part where we drew the data flow on the whiteboard very much.",
    ),
    (
        HighPoint,
        "when we drew the data flow on the whiteboard",
        "I especially enjoyed the moment when we drew the data flow on the whiteboard.",
    ),
    (
        HighPoint,
        "drawing the data flow on the whiteboard together",
        "Drawing the data flow on the whiteboard together was a pleasure for me.",
    ),
    (HighPoint, "Felt good talking about the archive", "?"),
    (
        HighPoint,
        "Really enjoyed the tour",
        "One part that I valued in particular was the tour.",
    ),
    (
        HighPoint,
        "enjoyed the tour of the lab",
        "I will gladly remember the tour of the lab.",
    ),
    (HighPoint, "could show my map of the harbour", "?"),
    (
        HighPoint,
        "I was able to show my map of the harbour",
        "I am happy that I was able to show my map of the harbour.",
    ),
    (
        HighPoint,
        "that they liked my map",
        "It made me glad that you liked my map.",
    ),
    (
        HighPoint,
        "the fact that they liked my map",
        "I was glad that you liked my map.",
    ),
    (
        HighPoint,
        "being asked about night shifts",
        "Being asked about night shifts was a pleasure for me.",
    ),
    (
        HighPoint,
        "Dana knew the paper I wrote",
        "It pleased me that you knew the paper I wrote.",
    ),
    (
        HighPoint,
        "they had read my portfolio",
        "Something I gladly took with me is that you had read my portfolio.",
    ),
    (
        HighPoint,
        "they'd read my portfolio",
        "It was good to see that you’d read my portfolio.",
    ),
    (
        HighPoint,
        "discussion w/ Dana on testing & release notes",
        "I took real pleasure in our discussion on testing and release notes.",
    ),
    (
        HighPoint,
        "Presentation went well",
        "I am happy that the presentation went well.",
    ),
    (
        HighPoint,
        "presentation of my ferry project",
        "I liked the presentation of my ferry project very much.",
    ),
    (
        HighPoint,
        "Dana was impressed by my map",
        "I was glad that you were impressed by my map.",
    ),
    (
        HighPoint,
        "made Dana laugh with the ferry story",
        "Making you laugh with the ferry story was a pleasure for me.",
    ),
    (
        HighPoint,
        "lunch with the whole team",
        "With pleasure I think back to the lunch with the whole team.",
    ),
    (
        HighPoint,
        "sensor demo",
        "One part that I valued in particular was the sensor demo.",
    ),
    (
        HighPoint,
        "sensors",
        "I am glad that we came to speak about sensors.",
    ),
    (
        HighPoint,
        "case study on bus routes",
        "Our exchange about the case study on bus routes has stayed with me.",
    ),
    (
        HighPoint,
        "my portfolio",
        "A high point for me was what we said about my portfolio.",
    ),
    (
        HighPoint,
        "My portfolio",
        "I took real pleasure in discussing my portfolio with you.",
    ),
    (
        HighPoint,
        "debugging the ferry script with Dana",
        "I especially enjoyed debugging the ferry script with you.",
    ),
    (
        Mattered,
        "patients come first",
        "One of my notes from that conversation reads “patients come first”.",
    ),
    (
        Mattered,
        "speed",
        "You made it clear how much depends on speed.",
    ),
    (
        Mattered,
        "being on time",
        "I have kept in mind that being on time is what counts.",
    ),
    (
        Mattered,
        "on-time delivery",
        "I would gladly help with what you told me about on-time delivery.",
    ),
    (
        Mattered,
        "someone who stays calm when it is busy",
        "I noted in particular that what counts is someone who stays calm when it is busy.",
    ),
    (
        Mattered,
        "somebody with patience",
        "What I learned from you is that what counts is somebody with patience.",
    ),
    (
        Mattered,
        "that new people feel welcome",
        "I noted what matters to you: new people feel welcome.",
    ),
    (
        Mattered,
        "to be on call every third week",
        "Among the lines I wrote down afterwards is “to be on call every third week”.",
    ),
    (Mattered, "should be able to work without much help", "?"),
    (
        Mattered,
        "Reports must be right",
        "You made it clear that reports must be right.",
    ),
    (
        Mattered,
        "less paper",
        "It was helpful to hear what you expect when it comes to less paper.",
    ),
    (
        Mattered,
        "better forecasts for the small harbours",
        "I would gladly help with what you told me about better forecasts for the small harbours.",
    ),
    (
        Mattered,
        "quality over speed",
        "I have kept in mind what counts for you: quality over speed.",
    ),
    (
        Mattered,
        "it's important to them that the reports are right",
        "What I learned from you is that it’s important to you that the reports are right.",
    ),
    (
        Mattered,
        "important: clean data",
        "I can well see why you pay attention to clean data.",
    ),
    (
        Mattered,
        "clean data is key",
        "I took from our conversation that clean data is key.",
    ),
    (
        Mattered,
        "Dana: clean data",
        "I took from our conversation how much you care about clean data.",
    ),
    (
        Mattered,
        "they are looking for someone with patience",
        "You made it clear that you are looking for someone with patience.",
    ),
    (
        Mattered,
        "looking for someone with patience",
        "I have kept in mind that you are looking for someone with patience.",
    ),
    (
        Mattered,
        "communication with the hospital",
        "I would gladly help with what you told me about communication with the hospital.",
    ),
    (
        Mattered,
        "a quiet handover",
        "I have kept in mind what counts for you: a quiet handover.",
    ),
    (
        Mattered,
        "how I handle complaints",
        "I can well see why you ask how I handle complaints.",
    ),
    (
        SharedTopic,
        "Ghent",
        "I am glad that we came to speak about Ghent.",
    ),
    (
        SharedTopic,
        "from Ghent as well",
        "It was good to find that you are from Ghent as well.",
    ),
    (
        SharedTopic,
        "grew up in Ghent",
        "I was glad to learn that we both grew up in Ghent.",
    ),
    (
        SharedTopic,
        "we're both from small towns",
        "I will remember that we’re both from small towns.",
    ),
    (
        SharedTopic,
        "both parents of twins",
        "I liked finding out that we are both parents of twins.",
    ),
    (
        SharedTopic,
        "her brother studied with my sister",
        "What also stays with me is that your brother studied with my sister.",
    ),
    (
        SharedTopic,
        "marathon",
        "It was good that the marathon came up, and I noted it down with pleasure.",
    ),
    (
        SharedTopic,
        "choir",
        "With pleasure I think back to our words about the choir.",
    ),
    (
        SharedTopic,
        "choir singing",
        "I especially enjoyed talking about choir singing.",
    ),
    (
        SharedTopic,
        "their office is next to my old school",
        "It was good to find that your office is next to my old school.",
    ),
    (
        SharedTopic,
        "old cinemas!",
        "Our exchange about old cinemas has stayed with me.",
    ),
    (
        SharedTopic,
        "interest in maps",
        "A high point for me was what we said about our interest in maps.",
    ),
    (
        SharedTopic,
        "both of us like maps",
        "I liked finding out that both of us like maps.",
    ),
    (
        SharedTopic,
        "Dana and I both like maps",
        "What also stays with me is that you and I both like maps.",
    ),
    (
        SharedTopic,
        "we had the same teacher",
        "It pleased me to hear that we had the same teacher.",
    ),
    (
        Said,
        "they will decide by the end of April",
        "I found it interesting that you will decide by the end of April.",
    ),
    (Said, "you have to ask the night shift first", "?"),
    (Said, "I would sit next to the archive", "?"),
    (
        Said,
        "the office has no doors",
        "I was interested to hear that the office has no doors.",
    ),
    (
        Said,
        "no meetings on Fridays",
        "I wrote down a few words so as to keep them: “no meetings on Fridays”.",
    ),
    (
        Said,
        "new sensors arrive in June",
        "A line that I have kept from our meeting is “new sensors arrive in June”.",
    ),
    (
        Said,
        "sensors arrive late because they get lost in the mail",
        "?",
    ),
    (
        Said,
        "their budget was cut and they had to close the archive",
        "I wrote down something you told me: your budget was cut and you had to close the archive.",
    ),
    (
        Said,
        "two teams share one lab",
        "I found it interesting that two teams share one lab.",
    ),
    (
        Said,
        "Dana started as a nurse",
        "Your remark that you started as a nurse has stayed with me.",
    ),
    (
        Said,
        "started as a nurse",
        "You mentioned that you started as a nurse, and I made a note of it.",
    ),
    (
        Said,
        "nurses and drivers share the kitchen",
        "I was interested to hear that nurses and drivers share the kitchen.",
    ),
    (
        Said,
        "uses PostgreSQL",
        "I remember you saying that you use PostgreSQL.",
    ),
    (
        Said,
        "use PostgreSQL and Rust",
        "One thing I noted from what you told me is that you use PostgreSQL and Rust.",
    ),
    (
        Said,
        "PostgreSQL, Rust and a bit of Python",
        "I learned something from the way you spoke about PostgreSQL, Rust and a bit of Python.",
    ),
    (
        Said,
        "4 day week",
        "You gave me a clearer picture when you spoke of the 4 day week.",
    ),
    (
        Said,
        "12 nurses per shift",
        "I would like to hear more one day about 12 nurses per shift.",
    ),
    (
        Said,
        "that it takes a year to learn the tides",
        "Your remark that it takes a year to learn the tides has stayed with me.",
    ),
    (
        Said,
        "it takes a year to learn the tides",
        "You mentioned that it takes a year to learn the tides, and I made a note of it.",
    ),
    (
        Said,
        "there is a garden on the roof",
        "I was interested to hear that there is a garden on the roof.",
    ),
    (
        Said,
        "there's a garden on the roof",
        "I remember you saying that there’s a garden on the roof.",
    ),
    (
        Said,
        "ferry runs to Bergen",
        "A line that I have kept from our meeting is “ferry runs to Bergen”.",
    ),
    (
        Said,
        "ferry runs every hour",
        "It was useful for me to learn that the ferry runs every hour.",
    ),
    (
        Said,
        "planning a second lab",
        "You gave me a clearer picture when you spoke of planning a second lab.",
    ),
    (
        Said,
        "looking forward to the new lab",
        "I found it interesting that you are looking forward to the new lab.",
    ),
    (
        Said,
        "has two kids",
        "Your remark that you have two kids has stayed with me.",
    ),
    (
        Said,
        "loves the night shift",
        "You mentioned that you love the night shift, and I made a note of it.",
    ),
    (
        Said,
        "about the new lab",
        "I made a note of your words about the new lab.",
    ),
    (
        Said,
        "re: the new lab",
        "I was interested to hear what you told me about the new lab.",
    ),
    (
        Said,
        "the ward is short of nurses, so they train their own",
        "One thing I noted from what you told me is that the ward is short of nurses, so they train their own.",
    ),
    (
        Said,
        "Her advice on handovers",
        "I learned something from the way you spoke about handovers.",
    ),
    (
        Said,
        "advice on handovers",
        "You gave me a clearer picture when you spoke of advice on handovers.",
    ),
    (
        Said,
        "the way they test sensors",
        "I would like to hear more one day about the way you test sensors.",
    ),
    (
        Said,
        "what she said about handovers",
        "Among the things I noted is what you said about handovers.",
    ),
    (
        Said,
        "his story about the storm",
        "What you said about the storm has stayed with me.",
    ),
    (
        Said,
        "Everyone on the team writes documentation.",
        "I was interested to hear that everyone on the team writes documentation.",
    ),
    (
        Said,
        "Next step is a talk with the director",
        "I remember you saying that the next step is a talk with the director.",
    ),
    (
        Said,
        "next step: talk with the director",
        "It helped me to hear from you about the talk with the director.",
    ),
    (Said, "Will I get a laptop", "?"),
    (Said, "May", "?"),
    (
        Said,
        "Dana may move to the new lab",
        "I found it interesting that you may move to the new lab.",
    ),
    (
        Said,
        "would like to see my code",
        "Your remark that you would like to see my code has stayed with me.",
    ),
    (HighPoint, "Nailed the system design question", "?"),
    (HighPoint, "Got on really well with Dana", "?"),
    (
        HighPoint,
        "Felt like a conversation rather than an interview",
        "?",
    ),
    (
        HighPoint,
        "The conversation about remote work.",
        "One part that I valued in particular was our conversation about remote work.",
    ),
    (
        HighPoint,
        "Connected over our love of hiking",
        "Connecting over our love of hiking has stayed with me as a good moment.",
    ),
    (
        HighPoint,
        "Dana seemed interested in my volunteering",
        "I noted with pleasure that you seemed interested in my volunteering.",
    ),
    (
        HighPoint,
        "They were happy with my portfolio",
        "I am happy that you were happy with my portfolio.",
    ),
    (
        HighPoint,
        "Positive reaction to my case study",
        "I liked the positive reaction to my case study very much.",
    ),
    (
        HighPoint,
        "Clear answers about the roadmap",
        "I especially enjoyed clear answers about the roadmap.",
    ),
    (
        HighPoint,
        "Had a good laugh about the printer",
        "I am glad that there was time for our laugh about the printer.",
    ),
    (
        HighPoint,
        "Used the STAR method for the conflict question",
        "?",
    ),
    (
        HighPoint,
        "My example of the flood warning system",
        "I could happily have gone on talking about the flood warning system.",
    ),
    (
        HighPoint,
        "the flood warning example",
        "It was good that the flood warning example came up, and I noted it down with pleasure.",
    ),
    (
        HighPoint,
        "Spoke about my time at the lighthouse museum",
        "I took real pleasure in speaking about my time at the lighthouse museum.",
    ),
    (
        HighPoint,
        "Talking about my time at the museum, esp. the audio guides",
        "For me, talking about my time at the museum was a high point.",
    ),
    (
        HighPoint,
        "When I said I like documentation, Dana smiled",
        "?",
    ),
    (
        HighPoint,
        "answering the question on conflict at work",
        "I especially enjoyed answering the question on conflict at work.",
    ),
    (
        HighPoint,
        "Dana's reaction to my portfolio",
        "I am glad that there was time for your reaction to my portfolio.",
    ),
    (
        HighPoint,
        "We laughed about the broken printer.",
        "I am glad that there was time for laughing about the broken printer.",
    ),
    (
        HighPoint,
        "Q&A at the end",
        "Talking with you about Q&A at the end was a good moment for me.",
    ),
    (
        HighPoint,
        "I asked how they measure success",
        "Asking how you measure success has stayed with me as a good moment.",
    ),
    (
        HighPoint,
        "showing how I test",
        "I took real pleasure in showing how I test.",
    ),
    (
        HighPoint,
        "my 3D models",
        "With pleasure I think back to our words about my 3D models.",
    ),
    (
        HighPoint,
        "rapport with Dana",
        "I liked the rapport with you very much.",
    ),
    (
        HighPoint,
        "told Dana about the time I fixed the tide gauge",
        "I especially enjoyed telling you about the time I fixed the tide gauge.",
    ),
    (
        HighPoint,
        "explaining why I left the lab",
        "Explaining why I left the lab was a pleasure for me.",
    ),
    (
        HighPoint,
        "The team seemed really friendly",
        "It pleased me that the team seemed really friendly.",
    ),
    (
        HighPoint,
        "Enjoyed meeting the team",
        "One thing I enjoyed in particular was meeting the team.",
    ),
    (
        HighPoint,
        "they invited me to visit the workshop",
        "It was good to see that you invited me to visit the workshop.",
    ),
    (HighPoint, "was asked to walk through my thesis", "?"),
    (
        Mattered,
        "They want someone proactive",
        "What I learned from you is that you want someone proactive.",
    ),
    (
        Mattered,
        "initiative",
        "I can well see why you pay attention to initiative.",
    ),
    (
        Mattered,
        "attention to detail",
        "I understood how much weight you give to attention to detail.",
    ),
    (Mattered, "customer first", "?"),
    (
        Mattered,
        "willingness to travel",
        "You made it clear how much depends on willingness to travel.",
    ),
    (
        Mattered,
        "collaboration between design and engineering",
        "It was helpful to hear what you expect when it comes to collaboration between design and engineering.",
    ),
    (
        Mattered,
        "Need to scale the data platform",
        "It was good to hear directly from you that you need to scale the data platform.",
    ),
    (Mattered, "they struggle with onboarding", "-"),
    (
        Mattered,
        "growing from 20 to 50 people this year",
        "Growing from 20 to 50 people this year is clearly important to you, and I would like to help with it.",
    ),
    (
        Mattered,
        "the new CRM must go live before Christmas",
        "I noted what matters to you: the new CRM must go live before Christmas.",
    ),
    (
        Mattered,
        "hit the ground running",
        "Among the lines I wrote down afterwards is “hit the ground running”.",
    ),
    (Mattered, "can do attitude", "?"),
    (
        Mattered,
        "that the person stays for a few years",
        "You made it clear that the person stays for a few years.",
    ),
    (
        Mattered,
        "dealing with difficult customers",
        "I have kept in mind that dealing with difficult customers is what counts.",
    ),
    (
        Mattered,
        "being able to explain things simply",
        "I can well see why being able to explain things simply matters.",
    ),
    (
        Mattered,
        "reducing waiting times for patients",
        "It was helpful to hear directly from you how important reducing waiting times for patients is.",
    ),
    (
        Mattered,
        "wants less meetings, more building",
        "What I learned from you is that you want less meetings, more building.",
    ),
    (
        Mattered,
        "Safety first, always",
        "At the top of what I noted stands “Safety first, always”.",
    ),
    (
        Mattered,
        "how to keep the ferries on time",
        "I took from our conversation that you look closely at how to keep the ferries on time.",
    ),
    (
        Said,
        "Said they'd get back to me by Friday",
        "I was interested to hear that you’d get back to me by Friday.",
    ),
    (
        Said,
        "said they would be in touch next week",
        "I remember you saying that you would be in touch next week.",
    ),
    (
        Said,
        "They will call me on Thursday",
        "One thing I noted from what you told me is that you will call me on Thursday.",
    ),
    (
        Said,
        "The role would be 80% remote",
        "It was useful for me to learn that the role would be 80% remote.",
    ),
    (
        Said,
        "Team is 6 people",
        "I wrote down something you told me: the team is 6 people.",
    ),
    (
        Said,
        "they're 6 people",
        "I found it interesting that you’re 6 people.",
    ),
    (
        Said,
        "She joined three years ago",
        "Your remark that you joined three years ago has stayed with me.",
    ),
    (
        Said,
        "Dana joined from a bank",
        "You mentioned that you joined from a bank, and I made a note of it.",
    ),
    (
        Said,
        "She told me she joined from a bank",
        "I was interested to hear that you joined from a bank.",
    ),
    (
        Said,
        "asked whether I know Rust",
        "It pleased me that you asked whether I know Rust.",
    ),
    (
        Said,
        "asked why I want to change jobs",
        "Something I gladly took with me is that you asked why I want to change jobs.",
    ),
    (
        Said,
        "Asked about my notice period",
        "It was good to see that you asked about my notice period.",
    ),
    (
        Said,
        "their tech stack: Rust, Postgres",
        "You gave me a clearer picture when you spoke of Rust, Postgres.",
    ),
    (
        Said,
        "tech stack is Rust and Postgres",
        "I found it interesting that the tech stack is Rust and Postgres.",
    ),
    (
        Said,
        "most people stay for years",
        "Your remark that most people stay for years has stayed with me.",
    ),
    (
        Said,
        "nobody works weekends",
        "You mentioned that nobody works weekends, and I made a note of it.",
    ),
    (
        Said,
        "Dana: the first project would be the tide model",
        "I was interested to hear that the first project would be the tide model.",
    ),
    (
        Said,
        "first project would be the tide model",
        "I remember you saying that the first project would be the tide model.",
    ),
    (
        Said,
        "the best part of the job is the harbour view",
        "One thing I noted from what you told me is that the best part of the job is the harbour view.",
    ),
    (
        Said,
        "what makes a good analyst",
        "I am glad that you told me what makes a good analyst.",
    ),
    (
        Said,
        "they've just hired a designer",
        "I wrote down something you told me: you’ve just hired a designer.",
    ),
    (
        Said,
        "had a merger last year",
        "I found it interesting that you had a merger last year.",
    ),
    (
        Said,
        "in May they open a second office",
        "Your remark that in May you open a second office has stayed with me.",
    ),
    (
        Said,
        "last year they rebuilt the archive",
        "You mentioned that last year you rebuilt the archive, and I made a note of it.",
    ),
    (
        Said,
        "after the summer the team doubles",
        "I was interested to hear that after the summer the team doubles.",
    ),
    (
        Said,
        "She would like me to meet the team",
        "I remember you saying that you would like me to meet the team.",
    ),
    (
        Said,
        "they asked me to send my portfolio",
        "Something I gladly took with me is that you asked me to send my portfolio.",
    ),
    (
        Said,
        "Dana thinks the archive should be public",
        "It was useful for me to learn that you think the archive should be public.",
    ),
    (
        Said,
        "Dana thought that the archive was too small",
        "I wrote down something you told me: you thought that the archive was too small.",
    ),
    (
        Said,
        "The nurse said they need more staff",
        "I found it interesting that the nurse said they need more staff.",
    ),
    (
        SharedTopic,
        "both love dogs",
        "It is good to know that we both love dogs.",
    ),
    (
        SharedTopic,
        "We're both runners",
        "It was good to find that we’re both runners.",
    ),
    (
        SharedTopic,
        "Dana is a runner too",
        "I was glad to learn that you are a runner too.",
    ),
    (SharedTopic, "Fellow Ghent graduate", "?"),
    (
        SharedTopic,
        "Ghent University",
        "I could happily have gone on talking about Ghent University.",
    ),
    (
        SharedTopic,
        "We both have kids the same age",
        "What also stays with me is that we both have kids the same age.",
    ),
    (
        SharedTopic,
        "trail running",
        "With pleasure I think back to our words about trail running.",
    ),
    (
        SharedTopic,
        "Worked at the same museum",
        "I noted with pleasure that we both worked at the same museum.",
    ),
    (
        SharedTopic,
        "we both know Kim Sato",
        "It is good to know that we both know Kim Sato.",
    ),
    (
        SharedTopic,
        "her dog",
        "Our exchange about your dog has stayed with me.",
    ),
    (
        SharedTopic,
        "Star Trek",
        "A high point for me was what we said about Star Trek.",
    ),
    (
        SharedTopic,
        "Dana went to school with my cousin",
        "I will remember that you went to school with my cousin.",
    ),
    (
        SharedTopic,
        "they have a choir and I sing",
        "I liked finding out that you have a choir and I sing.",
    ),
    (
        SharedTopic,
        "I also come from a family of bakers",
        "What also stays with me is that I also come from a family of bakers.",
    ),
    (SharedTopic, "mountains and bad puns", "-"),
];

fn faces() -> Faces {
    let names = |it: &[&str]| it.iter().map(|it| (*it).to_owned()).collect();
    Faces {
        recipient: names(&["Dana Okafor", "Dana", "Okafor"]),
        others: names(&["Lee Brandt", "Lee", "Brandt"]),
        is_alone: true,
    }
}

fn sentence(at: usize, kind: PointKind, line: &str, register: Register) -> String {
    let faces = faces();
    let manner = Manner {
        kind,
        faces: &faces,
        register,
        days_since: Some(1),
    };
    match weave(line, &manner) {
        Ok(woven) => {
            let frames = frames(kind, woven.shape, false);
            let text = frames[at % frames.len()].replace("{x}", &woven.text);
            text.replace("{X}", &crate::draft::plan::capitalised(&woven.text))
        }
        Err(Fault::Unclear) => "?".to_owned(),
        Err(Fault::Private) => "-".to_owned(),
    }
}

#[test]
fn raw_lines_become_sentences() {
    let mut wrong = Vec::new();
    for (at, (kind, line, expected)) in LINES.iter().enumerate() {
        let found = sentence(at, *kind, line, Register::Neutral);
        if found != *expected {
            wrong.push(format!("    ({kind:?}, {line:?}, {found:?}),"));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} differ:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn most_lines_can_be_told() {
    let told = LINES.iter().filter(|it| it.2.len() > 1).count();
    assert!(told * 100 >= LINES.len() * 85, "{told} of {}", LINES.len());
}

#[test]
fn a_formal_note_has_no_contractions() {
    for (at, (kind, line, _)) in LINES.iter().enumerate() {
        let found = sentence(at, *kind, line, Register::Formal);
        for short in ["’m ", "’re ", "’ve ", "’ll ", "’d ", "n’t "] {
            assert!(!found.contains(short), "{found}");
        }
    }
}
