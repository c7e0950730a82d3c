/** Routines and steps in English. Instructions have at most 25 words; `sources.ts` has the sources of the figures. */
export const routines = {
  /** For a routine in the history that this version does not have. */
  unknown: 'A routine',
  stopLine:
    'Stretch only until you feel a mild pull. Stop at sharp pain, pins and needles, numbness or dizziness, and whenever one calf does not look or feel like the other.',
  /** What the person may choose, with what it rests on in `dose-sources.ts`. */
  doses: {
    hold: 'Tender spots are usually held for 30 to 60 seconds. If you are not sure, choose less.',
    extraWeight: 'At 3 or less you may rest your other ankle on top. More pressure is not more benefit.',
    tooMuch:
      'A score of 6 or more is the point to stop. If something feels wrong, answer the questions of the safety check.',
    shortHold: 'At a score of 4 or 5 only the shortest hold is offered.',
  },
  R1: {
    name: '60-second desk reset',
    about: 'You stay seated and need nothing for it. Others will hardly notice.',
    source: 'Based on studies of how ankles move in a chair. A public health service shows such moves too.',
  },
  R2: {
    name: 'Seated calf pump',
    about: 'You stay seated and need nothing for it. It also fits when you cannot stand up.',
    source: 'Based on studies of heel raises and ankle movement while seated.',
  },
  R3: {
    name: 'Seated strap stretch',
    about:
      'You stay seated and use a towel, a belt or a strap. It is for whoever cannot or would rather not stand.',
    source:
      'Based on a therapist’s sheet for foot and ankle. How long to hold is what a college of sports doctors says.',
  },
  R4: {
    name: 'Desk-lean calf break',
    about:
      'You stand at a wall, or at a desk that cannot roll. Others will hardly notice, and you can be on the phone. Take high heels off first.',
    source:
      'Based on what surgeons advise and on two exercise sheets. One part comes from a study of how the calf pumps blood.',
  },
  R5: {
    name: 'Standing-all-day relief',
    about:
      'You stand, with something to hold on to and, if there is one, a chair for the end. The short form takes half the time and needs nothing. Take high heels off first.',
    source:
      'Based on small studies of people who stand. In one of them the legs swelled less with knee bends and stepping than with heel raises.',
  },
  R6: {
    name: 'Two-part calf stretch',
    about:
      'You stand at a wall, so others may notice. In each of two rounds the back knee is straight for the upper calf, then bent for the lower. Take high heels off first.',
    source:
      'Based on what a college of sports doctors says of stretching. Surgeons and clinics say much the same.',
  },
  R7: {
    name: 'Easing a tender spot, on the floor',
    about:
      'You sit on the floor with a roller, a ball or a stick, then stand at a wall. It is for one leg, at home, and once a day at most.',
    source:
      'Based on reviews of foam rolling and on studies of steady pressure. Soreness is to stay at 5 of 10 or less.',
  },
  R8: {
    name: 'Easing a tender spot, on a chair',
    about:
      'You stay seated and use your hands, a ball or a stick, and a strap. It is for one leg, and once a day at most.',
    source:
      'Based on reviews of foam rolling and on studies of steady pressure. Soreness is to stay at 5 of 10 or less.',
  },
  R9: {
    name: 'Warm-up before a walk',
    about:
      'You stand near something to hold on to. No stretch is held for long, as that alone is a poor warm-up. Take high heels off first.',
    source:
      'Based on the warm-up advice of a clinic and on a review of stretching before exercise. Some of the drills are our choice.',
  },
  R10: {
    name: 'Cool-down after a walk',
    about:
      'You stand at a wall and end on a chair. It is for comfort and flexibility: stretching has not been shown to reduce soreness. Take high heels off first.',
    source:
      'Based on the stretching advice of a clinic and on exercise sheets. The length of the walk is our choice.',
  },
  steps: {
    heelLifts: {
      name: 'Heel lifts',
      instruction:
        'Sit tall with both feet on the floor. Raise your heels while the toes stay down, then set the heels down gently.',
      cue: 'Breathe out as you lift. You feel your calves tighten and then relax.',
      caution: 'If you feel a cramp coming, go slower.',
      figure: 'A seated person raises both heels and lowers them again; the toes stay on the floor.',
    },
    toeLifts: {
      name: 'Toe lifts',
      instruction:
        'Rest both heels on the floor. Bring your toes up as far as is comfortable, and lower them again.',
      cue: 'You feel your shins work and your calves stretch a little.',
      caution: 'Lift no further than where it begins to hurt.',
      figure: 'A seated person raises the front of both feet; the heels stay on the floor.',
    },
    ankleCircles: {
      name: 'Ankle circles',
      instruction: 'Raise this foot slightly off the floor. Let the toes trace big, slow circles in the air.',
      cue: 'Breathe calmly. Your ankle may feel looser.',
      caution: 'Hold on to your chair if you feel unsteady.',
      figure: 'A seated person holds one foot off the floor and draws circles with the toes.',
    },
    quickHeelRaises: {
      name: 'Quick heel raises',
      instruction:
        'Place your feet below your knees. Lift both heels quickly, as high as feels easy, and let them fall lightly.',
      cue: 'Keep breathing evenly. Your calves may get warm.',
      caution: 'If your chair has wheels, set both feet down firmly first.',
      figure: 'A seated person raises both heels high and lets them drop; the toes stay on the floor.',
    },
    seatedAnklePumps: {
      name: 'Ankle pumps',
      instruction: 'Stretch this leg out in front of you. Point the foot away from you, then draw it back.',
      cue: 'First your calf works, then your shin.',
      caution: 'If you feel a pull behind your thigh, let the knee bend a little.',
      figure: 'A seated person stretches one leg out and points and pulls the foot in turn.',
    },
    footTaps: {
      name: 'Foot taps',
      instruction:
        'Leave your heels on the floor and drum on it lightly with the front of both feet, as fast as you like.',
      cue: 'Let your legs stay loose, and do not hold your breath.',
      caution: 'If your shins begin to ache, stop.',
      figure: 'A seated person taps the front of both feet quickly; the heels stay on the floor.',
    },
    slowRaiseAndHold: {
      name: 'Slow raise and hold',
      instruction:
        'Take one second to raise both heels. Hold them up for two seconds, then take two more to lower them.',
      cue: 'Breathe out as you lift. You feel a firm squeeze that does not hurt.',
      caution: 'Do less if your calves cramp.',
      figure: 'A seated person raises both heels slowly, holds them up and lowers them slowly.',
    },
    ankleLetters: {
      name: 'Ankle letters',
      instruction:
        'Hold this foot just off the floor. Use your big toe as a pen and write letters in the air.',
      cue: 'Move only a little, from the ankle, and breathe easily.',
      caution: 'Only the foot writes; the knee stays where it is.',
      figure: 'A seated person holds one foot off the floor and writes letters with the toes.',
    },
    strapPull: {
      name: 'Strap pull, straight knee',
      instruction:
        'Loop the strap round the front of this foot and straighten the knee. Draw the foot slowly in and hold it there.',
      cue: 'Breathe out slowly. The upper half of the calf should pull, but only mildly.',
      caution: 'Sit upright, do not jerk, and let go if it tingles.',
      figure: 'A seated person holds a strap round the foot of a straight leg and draws the foot in.',
    },
    footTuck: {
      name: 'Foot tuck, bent knee',
      instruction:
        'Draw this foot back under the chair with its heel on the floor. Lean forward over the knee and stay there.',
      cue: 'Expect the stretch in the lower half of the calf, just above the heel.',
      caution: 'If the heel comes up, bring the foot forward a little.',
      figure:
        'A seated person has one foot under the chair, heel down, and leans forward over the bent knee.',
    },
    supportedWeightShifts: {
      name: 'Weight shifts at a support',
      instruction:
        'Stand with your feet below your hips. Lean onto your left foot, then onto your right, and let the free heel come up.',
      cue: 'Breathe as usual and feel both legs at work.',
      caution: 'Do not let go of the support.',
      figure: 'A person with a hand on a desk shifts from foot to foot; the free heel rises.',
    },
    deskLeanStraight: {
      name: 'Lean, back knee straight',
      instruction:
        'Put both hands on the support and this foot well behind you. With its knee straight and heel down, move your hips slowly forward.',
      cue: 'Breathe out slowly. You feel the stretch high in the calf.',
      caution: 'Lean only on something that cannot roll away.',
      figure: 'A person leans on a desk with both hands; the back knee is straight and the heel stays down.',
    },
    deskLeanBent: {
      name: 'Lean, back knee bent',
      instruction:
        'Move this foot a bit closer to the support. Let both knees bend and sink a little, with the back heel down.',
      cue: 'The stretch moves down, to just above the heel.',
      caution: 'Keep the knee pointing the same way as the toes.',
      figure: 'A person with both hands on a desk bends both knees; the heel of the back foot stays down.',
    },
    supportedHeelRaises: {
      name: 'Heel raises at a support',
      instruction:
        'Rest your hands lightly on the support. Come up on tiptoe with both feet, then let yourself down slowly.',
      cue: 'Breathe out as you come up. Both calves do the same work.',
      caution: 'Leave it out if coming up hurts.',
      figure: 'A person with their hands on a desk rises onto the balls of both feet and lowers again.',
    },
    weightShifts: {
      name: 'Weight shifts',
      instruction:
        'Sway slowly to the left and to the right. The heel of the foot that carries less may come up.',
      cue: 'Breathe slowly and deeply. Each foot gets a rest in turn.',
      caution: 'Hold on to something if you feel unsteady.',
      figure: 'A standing person shifts from foot to foot; the free heel rises.',
    },
    smallKneeBends: {
      name: 'Small knee bends',
      instruction:
        'Stand with your feet below your hips. Bend both knees about as deep as a hand is wide, then push up again.',
      cue: 'Breathe out as you come up. You feel your thighs work as well as your calves.',
      caution: 'Go less deep if your knees mind.',
      figure: 'A standing person bends both knees a little and comes up again; both feet stay flat.',
    },
    stepOnTheSpot: {
      name: 'Step on the spot',
      instruction: 'Walk where you stand. If you may leave your place, take a few steps away and back.',
      cue: 'Breathe as it comes. Let your heels lift well off the floor.',
      caution: 'Look out for things to trip over.',
      figure: 'A person walks on the spot; the heels come up with each step.',
    },
    toeRaises: {
      name: 'Toe raises',
      instruction:
        'Touch a support with your fingers. Shift your weight to your heels, bring your toes up, and put them down again.',
      cue: 'Your shins work and your calves rest.',
      caution: 'Lean back only a little.',
      figure: 'A standing person lifts the front of both feet and puts it down; the heels stay on the floor.',
    },
    calfLean: {
      name: 'Calf lean, straight knee',
      instruction:
        'Step back with this foot and straighten its knee. Lean on a wall or a counter until you feel the calf; the heel stays down.',
      cue: 'Let the pull stay mild: no more than 3 on a scale from 0 to 10.',
      caution: 'Hold still and do not bounce.',
      figure: 'A person leans towards a counter; the back knee is straight and the heel stays down.',
    },
    sitAndPump: {
      name: 'Sit and pump',
      instruction:
        'Sit down if you can and stretch out both legs. Point the feet away from you, then pull them back together.',
      cue: 'With each breath out, let your shoulders sink.',
      caution: 'If there is no chair, do the weight shifts again.',
      figure: 'A seated person with both legs out points and pulls both feet together.',
    },
    loosenUp: {
      name: 'Loosen up',
      instruction: 'Walk on the spot at an easy pace and let your arms swing along.',
      cue: 'Your legs get warm before they are stretched.',
      caution: 'If you have not moved for hours, pause here and walk for a whole minute.',
      figure: 'A standing person marches gently on the spot; the arms swing along.',
    },
    straightKneeWallStretch: {
      name: 'Straight-knee wall stretch',
      instruction:
        'Put your hands on a wall and this foot up to a metre back. Straighten its knee, press the heel down and lean forward slowly.',
      cue: 'Breathe slowly. You feel an even pull in the upper calf, where it is thickest.',
      caution: 'If the heel comes up, move the foot nearer to the wall.',
      figure:
        'A person leans towards a wall with both hands on it; the back knee is straight and the heel stays on the floor.',
    },
    bentKneeWallStretch: {
      name: 'Bent-knee wall stretch',
      instruction:
        'Stand at the wall with this foot slightly nearer than before. Let both knees bend until you sink a little; the back heel stays down.',
      cue: 'The pull moves down and goes deeper, to just above the heel.',
      caution: 'Stop if you feel sharp pain above the heel.',
      figure:
        'A person with both hands on a wall bends both knees and sinks; the heel of the back foot stays on the floor.',
    },
    stepDrop: {
      name: 'Step drop',
      instruction:
        'Hold the rail. Put the front of this foot on the edge of a step and let the heel sink below it.',
      cue: 'You feel a slow, even pull through the whole calf.',
      caution: 'Do it only if your balance is good, and keep a hand on the rail.',
      figure: 'A person holds a rail and stands on the edge of a step; one heel sinks below the edge.',
    },
    floorPumps: {
      name: 'Check and prepare',
      instruction:
        'Sit on the floor with this leg out. Move the foot up and down, and have a look at both your calves.',
      cue: 'Is anything new, such as swelling, heat or a change of colour?',
      caution: 'If so, stop and go to the safety check.',
      figure: 'A person sits on the floor with one leg out and moves the foot up and down.',
    },
    searchRoll: {
      name: 'Slow search roll',
      instruction:
        'Lean back on your hands, with the calf on the roller. Roll slowly from above the ankle to below the knee and back.',
      cue: 'Do not hold your breath. Find one spot that is tender.',
      caution: 'Roll only on muscle: not on the shin, and not in the hollow behind the knee.',
      figure: 'A person on the floor leans on the hands and rolls one calf slowly over a roller.',
    },
    holdTheSpot: {
      name: 'Hold the tender spot',
      instruction:
        'Rest on the tender spot with the whole leg heavy and loose. Give the soreness time to fade.',
      cue: 'Breathe out for longer than in. Soreness must not go above 5 of 10.',
      caution: 'If it burns, tingles or throbs, take the leg off at once.',
      figure: 'A person on the floor rests one calf still on a roller.',
    },
    flexOnTheSpot: {
      name: 'Flex and point on the spot',
      instruction: 'Stay on the spot with the same weight. Slowly pull the foot up and stretch it out again.',
      cue: 'The muscle glides over the roller, and the soreness may ease.',
      caution: 'If the soreness stays, five times will do.',
      figure: 'A person on the floor rests one calf on a roller and draws the toes in and points them away.',
    },
    extraWeight: {
      name: 'Extra weight',
      instruction:
        'If the soreness is 3 of 10 or less, cross the other ankle over this one and stay once more. If not, leave it out.',
      cue: 'Let your face and your breath stay relaxed.',
      caution: 'Pressing harder does not do more good.',
      figure: 'A person on the floor rests one calf on a roller with the other ankle crossed on top.',
    },
    fadeOut: {
      name: 'Fade out',
      instruction: 'Put the roller aside. Stroke the calf with one hand, as lightly as you can.',
      cue: 'The leg may feel warm and lighter.',
      caution: 'Do not touch a place that is bruised.',
      figure: 'A person on the floor strokes one bent calf lightly with a hand.',
    },
    afterStraightStretch: {
      name: 'Straight-knee wall stretch',
      instruction:
        'Get up slowly. Put this leg behind you, knee straight and heel down, and lean towards the wall.',
      cue: 'The upper half of the calf should pull, but only mildly.',
      caution: 'If you feel dizzy when you get up, wait until it has passed.',
      figure: 'A person leans towards a wall; the back knee is straight and the heel stays on the floor.',
    },
    afterBentStretch: {
      name: 'Bent-knee wall stretch',
      instruction:
        'Bring this foot nearer to the wall. Let its knee bend while the heel stays down, and hold.',
      cue: 'Breathe out as the pull moves down the calf.',
      caution: 'Stop if you feel sharp pain.',
      figure: 'A person at a wall bends both knees; the heel of the back foot stays on the floor.',
    },
    easyWalk: {
      name: 'Easy walk',
      instruction: 'Walk about and feel how one leg compares with the other.',
      cue: 'How sore is the spot now, from 0 to 10?',
      caution: 'If it is worse than before, let it rest and look again tomorrow.',
      figure: 'A person walks at an easy pace.',
    },
    warmUpPumps: {
      name: 'Ankle pumps',
      instruction: 'Straighten this leg and move the foot up and down.',
      cue: 'Your calf may get warm.',
      caution: 'Stop if the leg has become swollen or hot.',
      figure: 'A seated person stretches one leg out and moves the foot up and down.',
    },
    glideAlong: {
      name: 'Glide along the calf',
      instruction:
        'Bend the knee. With your hands or a stick, stroke the calf slowly upwards: begin above the heel and end below the knee.',
      cue: 'Breathe easily. Find one spot that is tender.',
      caution: 'Keep away from raised veins and from skin that is sore.',
      figure: 'A seated person bends forward and glides both hands up the calf.',
    },
    pressAndWait: {
      name: 'Press and wait',
      instruction:
        'Put your thumbs or a ball on the tender spot. Press firmly, never hard, and give it time to ease.',
      cue: 'Take long breaths out. Soreness must not go above 5 of 10.',
      caution: 'Let go if it tingles or goes numb.',
      figure: 'A seated person bends forward and presses a spot on the calf with both hands.',
    },
    flexUnderFingers: {
      name: 'Flex and point',
      instruction: 'Keep a light pressure and move the foot slowly up and down.',
      cue: 'You feel the muscle move below your fingers.',
      caution: 'Press less if the muscle tightens.',
      figure: 'A seated person holds the calf with both hands while the foot moves up and down.',
    },
    easyStrapPull: {
      name: 'Strap pull',
      instruction:
        'Loop the strap round the front of this foot and straighten the knee. Draw the foot slowly in and hold it there.',
      cue: 'The calf should pull, but only mildly.',
      caution: 'Pull evenly and do not jerk.',
      figure: 'A seated person holds a strap round the foot of a straight leg and draws the foot in.',
    },
    risingMarch: {
      name: 'Easy march',
      instruction: 'March where you stand. Begin slowly and get livelier bit by bit.',
      cue: 'At the end you breathe a little faster.',
      caution: 'Clear the floor around you first.',
      figure: 'A person marches on the spot and swings the arms.',
    },
    heelToToeRocks: {
      name: 'Heel-to-toe rocks',
      instruction: 'Roll up onto your toes and back onto your heels in one smooth, steady motion.',
      cue: 'Find an even rhythm. Your ankles may get looser.',
      caution: 'Hold on to something.',
      figure: 'A standing person rolls from the toes to the heels and back.',
    },
    calfPedals: {
      name: 'Calf pedals',
      instruction:
        'Lean on a wall with both hands. Let one knee come forward while the other heel presses down, then change over.',
      cue: 'You feel a short pull on each side. Do not hold it.',
      caution: 'Keep it soft.',
      figure: 'A person with both hands on a wall bends one knee and presses the other heel down, in turn.',
    },
    heelWalk: {
      name: 'Heel walk',
      instruction: 'Stay close to a wall. Walk on your heels in short steps, with the toes off the floor.',
      cue: 'Your shins work and your calves stretch a little.',
      caution: 'Leave it out if you do not feel steady.',
      figure: 'A person takes small steps on the heels with the toes lifted.',
    },
    legSwings: {
      name: 'Leg swings',
      instruction:
        'Hold on to a support. Let this leg swing freely to the front and to the back, close to the floor.',
      cue: 'Keep the hip loose and breathe evenly.',
      caution: 'Begin with small swings.',
      figure: 'A person holds on to a support and swings one leg forward and back.',
    },
    briskFinish: {
      name: 'Brisk finish',
      instruction: 'Quicken your march, or take long steps towards the door.',
      cue: 'You should still be able to talk.',
      caution: 'If something hurts sharply, do not go for your walk.',
      figure: 'A person marches briskly on the spot and swings the arms.',
    },
    slowWalk: {
      name: 'Slow walk',
      instruction: 'Keep walking, but slowly, and let your breath calm down.',
      cue: 'Breathe out for longer than in.',
      caution: 'After hard effort, do not stop all at once.',
      figure: 'A person walks slowly.',
    },
    coolStraightStretch: {
      name: 'Straight-knee stretch',
      instruction:
        'Step back with this foot and straighten its knee. Lean on the wall until you feel the upper calf; the heel stays down.',
      cue: 'Breathe softly and let the pull stay mild.',
      caution: 'Hold still and do not bounce.',
      figure: 'A person leans towards a wall; the back knee is straight and the heel stays on the floor.',
    },
    coolBentStretch: {
      name: 'Bent-knee stretch',
      instruction: 'Bring this foot nearer to the wall and bend its knee. The heel stays on the floor.',
      cue: 'Expect the stretch in the lower half of the calf.',
      caution: 'Stop at once if it hurts sharply.',
      figure: 'A person at a wall bends both knees; the heel of the back foot stays on the floor.',
    },
    sitCircleSip: {
      name: 'Sit, circle, sip',
      instruction:
        'Sit down and draw circles with both feet, first one way, then the other. If you feel thirsty, drink some water.',
      cue: 'Let your legs grow heavy.',
      caution: 'If you have a limit on fluids, keep to it.',
      figure: 'A seated person draws circles with both ankles.',
    },
  },
} as const;
