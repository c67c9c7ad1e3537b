<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AppearanceSheet</name>
    <message>
        <source>Text and colors</source>
        <translation>Texto y colores</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Help me</source>
        <translation>Para ayudarme</translation>
    </message>
    <message>
        <source>Easy reach</source>
        <translation>Más cerca</translation>
    </message>
    <message>
        <source>Brings every button down.</source>
        <translation>Baja todos los botones.</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Mano zurda</translation>
    </message>
    <message>
        <source>Puts Next on the left.</source>
        <translation>Pone Siguiente a la izquierda.</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>Todo quieto</translation>
    </message>
    <message>
        <source>Keeps every picture still.</source>
        <translation>Deja quietas las imágenes.</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>CalledSheet</name>
    <message>
        <source>Did they call you?</source>
        <translation>¿Ya le llamaron?</translation>
    </message>
    <message>
        <source>May we give what you told us to your nurse?</source>
        <translation>¿Podemos dar a su enfermera lo que nos contó?</translation>
    </message>
    <message>
        <source>We stop here. You can leave the tablet at the front desk.</source>
        <translation>Terminamos aquí. Puede dejar la tableta en la recepción.</translation>
    </message>
    <message>
        <source>I am going now</source>
        <translation>Ya me voy</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Me quedo aquí</translation>
    </message>
    <message>
        <source>Give it to my nurse</source>
        <translation>Darlo a mi enfermera</translation>
    </message>
    <message>
        <source>Give nothing</source>
        <translation>No dar nada</translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>How sure are we that it helps?</source>
        <translation>¿Qué tan seguros estamos?</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>Probably</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguros</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ComfortScreen</name>
    <message>
        <source>Make yourself comfortable</source>
        <translation>Acomódese a su gusto</translation>
    </message>
    <message>
        <source>Stand up whenever you need to.</source>
        <translation>Póngase de pie cuando lo necesite.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Help me</source>
        <translation>Para ayudarme</translation>
    </message>
    <message>
        <source>Easy reach</source>
        <translation>Más cerca</translation>
    </message>
    <message>
        <source>Brings every button down.</source>
        <translation>Baja todos los botones.</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Mano zurda</translation>
    </message>
    <message>
        <source>Puts Next on the left.</source>
        <translation>Pone Siguiente a la izquierda.</translation>
    </message>
    <message>
        <source>With a helper</source>
        <translation>Con ayuda</translation>
    </message>
    <message>
        <source>Someone is here to help me.</source>
        <translation>Alguien está aquí para ayudarme.</translation>
    </message>
</context>
<context>
    <name>CompareChooser</name>
    <message>
        <source>Choose up to %1</source>
        <translation>Elija hasta %1</translation>
    </message>
    <message>
        <source>To choose another one, take one out first.</source>
        <translation>Para elegir otra, primero quite una.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>CompareHead</name>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Change options</source>
        <translation>Cambiar opciones</translation>
    </message>
    <message>
        <source>First questions</source>
        <translation>Primeras preguntas</translation>
    </message>
    <message>
        <source>More questions</source>
        <translation>Más preguntas</translation>
    </message>
</context>
<context>
    <name>CompareRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <source>Choose up to %1 options. You will see the same questions answered for each, beside no change for now.</source>
        <translation>Elija hasta %1 opciones. Verá las mismas preguntas con la respuesta de cada una, junto a la de no cambiar nada por ahora.</translation>
    </message>
    <message>
        <source>Choose options</source>
        <translation>Elegir opciones</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>1 second left</source>
        <translation>Queda 1 segundo</translation>
    </message>
    <message>
        <source>%1 seconds left</source>
        <translation>Quedan %1 segundos</translation>
    </message>
    <message>
        <source>second left</source>
        <translation>segundo restante</translation>
    </message>
    <message>
        <source>seconds left</source>
        <translation>segundos restantes</translation>
    </message>
</context>
<context>
    <name>DetailDownsides</name>
    <message>
        <source>More common</source>
        <translation>Más comunes</translation>
    </message>
    <message>
        <source>Rare</source>
        <translation>Raras</translation>
    </message>
</context>
<context>
    <name>DetailMore</name>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>Time and recovery</source>
        <translation>Tiempo y recuperación</translation>
    </message>
    <message>
        <source>Who it may suit</source>
        <translation>A quién puede servirle</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>Consulte antes</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Cuánto cuesta</translation>
    </message>
    <message>
        <source>What experts disagree on</source>
        <translation>Qué discuten los expertos</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Más sobre %1</translation>
    </message>
</context>
<context>
    <name>DetailScreen</name>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>How it may help</source>
        <translation>Cómo puede ayudar</translation>
    </message>
    <message>
        <source>Downsides</source>
        <translation>Desventajas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>DigitDisplay</name>
    <message>
        <source>%1 of %2 digits</source>
        <translation>%1 de %2 dígitos</translation>
    </message>
    <message>
        <source>No digits yet</source>
        <translation>Aún sin dígitos</translation>
    </message>
</context>
<context>
    <name>DoneScreen</name>
    <message>
        <source>Please go with them now.</source>
        <translation>Por favor, vaya ahora con ellos.</translation>
    </message>
    <message>
        <source>Please hand the tablet back.</source>
        <translation>Por favor, devuelva la tableta.</translation>
    </message>
    <message>
        <source>Please tell the front desk now what you said yes to.</source>
        <translation>Por favor, diga ahora en la recepción a qué dijo que sí.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Su código</translation>
    </message>
    <message>
        <source>Your nurse gets what you told us so far. Leave the tablet at the front desk.</source>
        <translation>Su enfermera recibe lo que nos contó hasta ahora. Deje la tableta en la recepción.</translation>
    </message>
    <message>
        <source>Your nurse gets your answers.</source>
        <translation>Su enfermera recibe sus respuestas.</translation>
    </message>
    <message>
        <source>We keep none of your answers. Leave the tablet at the front desk.</source>
        <translation>No guardamos ninguna respuesta suya. Deje la tableta en la recepción.</translation>
    </message>
    <message>
        <source>Nobody but you gets your answers.</source>
        <translation>Nadie más que usted recibe sus respuestas.</translation>
    </message>
    <message>
        <source>This screen clears itself in %1 s.</source>
        <translation>La pantalla se borra en %1&#xa0;s.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>FactsScreen</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>What do you think? %1 of %2</source>
        <translation>¿Qué piensa usted? %1 de %2</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Cierto</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falso</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It is true.</source>
        <translation>Es cierto.</translation>
    </message>
    <message>
        <source>It is not true.</source>
        <translation>No es cierto.</translation>
    </message>
</context>
<context>
    <name>FigurePeople</name>
    <message>
        <source>of 100, %1</source>
        <translation>de 100, %1</translation>
    </message>
    <message>
        <source>%1: %2 of 100 %3, %4 of 100 %5</source>
        <translation>%1: %2 de 100 %3, %4 de 100 %5</translation>
    </message>
</context>
<context>
    <name>Harms</name>
    <message>
        <source>How sure? Not known</source>
        <translation>¿Qué tan seguros estamos? No lo sabemos</translation>
    </message>
    <message>
        <source>How sure? May be so</source>
        <translation>¿Qué tan seguros estamos? Puede ser</translation>
    </message>
    <message>
        <source>How sure? Probably so</source>
        <translation>¿Qué tan seguros estamos? Es probable</translation>
    </message>
    <message>
        <source>How sure? We are sure</source>
        <translation>¿Qué tan seguros estamos? Estamos seguros</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>A person will help you</source>
        <translation>Una persona le ayudará</translation>
    </message>
    <message>
        <source>Raise your hand, or show this screen to anyone at the front desk. Your place is kept.</source>
        <translation>Levante la mano, o muestre esta pantalla a alguien de la recepción. Su página se queda como está.</translation>
    </message>
    <message>
        <source>Go back to my page</source>
        <translation>Volver a mi página</translation>
    </message>
</context>
<context>
    <name>IconArray</name>
    <message>
        <source>%1 of 100</source>
        <translation>%1 de 100</translation>
    </message>
</context>
<context>
    <name>LeaningScreen</name>
    <message>
        <source>You can change this later.</source>
        <translation>Puede cambiar esto más tarde.</translation>
    </message>
</context>
<context>
    <name>LetterPad</name>
    <message>
        <source>Write here</source>
        <translation>Escriba aquí</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Numbers and signs</source>
        <translation>Números y signos</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <translation>Letras con acento</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>LetterRow</name>
    <message>
        <source>Capital letter</source>
        <translation>Mayúscula</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>LookRows</name>
    <message>
        <source>Text size</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Text size %1 percent</source>
        <translation>Letra al %1 por ciento</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Back pain: what next?</source>
        <translation>Dolor de espalda: ¿y ahora qué?</translation>
    </message>
</context>
<context>
    <name>MovingPicture</name>
    <message>
        <source>Play again</source>
        <translation>Ver otra vez</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Number pad</source>
        <translation>Teclado de números</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>NumberStrip</name>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
</context>
<context>
    <name>OptionCard</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>OptionChoice</name>
    <message>
        <source>What is the main reason? You can leave this open.</source>
        <translation>¿Cuál es la razón principal? Puede dejarlo sin contestar.</translation>
    </message>
    <message>
        <source>What is the main reason?</source>
        <translation>¿Cuál es la razón principal?</translation>
    </message>
    <message>
        <source>Tell me more</source>
        <translation>Saber más</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Quizás</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>No es para mí</translation>
    </message>
</context>
<context>
    <name>OptionsGlance</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Quizás</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>No es para mí</translation>
    </message>
    <message>
        <source>Tried before</source>
        <translation>Ya la probé</translation>
    </message>
</context>
<context>
    <name>OptionsScreen</name>
    <message>
        <source>The order means nothing.</source>
        <translation>El orden no significa nada.</translation>
    </message>
    <message>
        <source>All options</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>PainScreen</name>
    <message>
        <source>Touch a number.</source>
        <translation>Toque un número.</translation>
    </message>
    <message>
        <source>You chose %1.</source>
        <translation>Eligió %1.</translation>
    </message>
</context>
<context>
    <name>PrivacyScreen</name>
    <message>
        <source>What is your visit code?</source>
        <translation>¿Cuál es su código de visita?</translation>
    </message>
    <message>
        <source>The front desk gave it to you.</source>
        <translation>Se lo dieron en la recepción.</translation>
    </message>
    <message>
        <source>I have no code</source>
        <translation>No tengo código</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Visit code</source>
        <translation>Código de visita</translation>
    </message>
    <message>
        <source>My nurse and doctor get them.</source>
        <translation>Mi enfermera y mi médico.</translation>
    </message>
    <message>
        <source>Nobody gets them.</source>
        <translation>Nadie las recibe.</translation>
    </message>
    <message>
        <source>Take your time. After %1 seconds without a touch, the screen asks if you are still there.</source>
        <translation>Tómese su tiempo. Tras %1 segundos sin tocarla, la pantalla pregunta si sigue ahí.</translation>
    </message>
</context>
<context>
    <name>QuestionsScreen</name>
    <message>
        <source>Anything else you want to ask?</source>
        <translation>¿Quiere preguntar algo más?</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation>¿Qué quiere preguntar?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con sus propias palabras</translation>
    </message>
    <message>
        <source>Touch the questions you want to bring.</source>
        <translation>Toque las preguntas que quiere llevar.</translation>
    </message>
    <message>
        <source>About any option</source>
        <translation>Sobre cualquier opción</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Sobre %1</translation>
    </message>
    <message>
        <source>Write your question here</source>
        <translation>Escriba aquí su pregunta</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>no difference</source>
        <translation>ninguna diferencia</translation>
    </message>
    <message>
        <source>most there can be</source>
        <translation>lo máximo posible</translation>
    </message>
    <message>
        <source>1 point better</source>
        <translation>1 punto mejor</translation>
    </message>
    <message>
        <source>%1 points better</source>
        <translation>%1 puntos mejor</translation>
    </message>
    <message>
        <source>Most people notice %1 points</source>
        <translation>La mayoría nota %1 puntos</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
</context>
<context>
    <name>SafetyAlert</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>I have told them</source>
        <translation>Ya les dije</translation>
    </message>
</context>
<context>
    <name>SafetyScreen</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pregunta %1 de %2</translation>
    </message>
    <message>
        <source>I told them</source>
        <translation>Ya les dije</translation>
    </message>
    <message>
        <source>I have told them</source>
        <translation>Ya les dije</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>ScrollRail</name>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Más abajo</translation>
    </message>
</context>
<context>
    <name>ShareFlag</name>
    <message>
        <source>You said yes to a safety question. Please tell the front desk now.</source>
        <translation>Dijo que sí a una pregunta de seguridad. Por favor, avise ahora en la recepción.</translation>
    </message>
</context>
<context>
    <name>ShareList</name>
    <message>
        <source>Safety check</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Your pain</source>
        <translation>Su dolor</translation>
    </message>
    <message>
        <source>What you have tried</source>
        <translation>Lo que ha probado</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Quién decide</translation>
    </message>
    <message>
        <source>What you said of the options</source>
        <translation>Lo que dijo de las opciones</translation>
    </message>
    <message>
        <source>What you compared</source>
        <translation>Lo que comparó</translation>
    </message>
    <message>
        <source>What matters to you</source>
        <translation>Lo que le importa</translation>
    </message>
    <message>
        <source>Which way you lean</source>
        <translation>Hacia dónde se inclina</translation>
    </message>
    <message>
        <source>What you think is so</source>
        <translation>Lo que cree que es así</translation>
    </message>
    <message>
        <source>How sure you are</source>
        <translation>Qué tan seguro está</translation>
    </message>
    <message>
        <source>Your questions</source>
        <translation>Sus preguntas</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>true</source>
        <translation>cierto</translation>
    </message>
    <message>
        <source>false</source>
        <translation>falso</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>no lo sé</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>quizás</translation>
    </message>
    <message>
        <source>not for me</source>
        <translation>no es para mí</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Sus respuestas</translation>
    </message>
    <message>
        <source>No to every question</source>
        <translation>No a todas las preguntas</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Cambiar: %1</translation>
    </message>
</context>
<context>
    <name>ShareScreen</name>
    <message>
        <source>Check and share</source>
        <translation>Revise y comparta</translation>
    </message>
    <message>
        <source>Nothing stays on this tablet.</source>
        <translation>Nada se queda en esta tableta.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Who gets your answers?</source>
        <translation>¿Quién recibe sus respuestas?</translation>
    </message>
    <message>
        <source>Give to my nurse</source>
        <translation>Darlas a mi enfermera</translation>
    </message>
    <message>
        <source>Your nurse reads it before your visit.</source>
        <translation>Su enfermera las lee antes de su cita.</translation>
    </message>
    <message>
        <source>Only print for me</source>
        <translation>Solo imprimir para mí</translation>
    </message>
    <message>
        <source>You get a page. Your nurse only sees your safety answer.</source>
        <translation>Usted recibe una hoja. Su enfermera solo ve su respuesta de seguridad.</translation>
    </message>
    <message>
        <source>You get a page. Your nurse gets nothing.</source>
        <translation>Usted recibe una hoja. Su enfermera no recibe nada.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
</context>
<context>
    <name>StepPages</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Imagen %1 de %2</translation>
    </message>
    <message>
        <source>%1 · picture %2 of %3</source>
        <translation>%1 · imagen %2 de %3</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>No picture before this one</source>
        <translation>No hay imagen antes de esta</translation>
    </message>
    <message>
        <source>No picture after this one</source>
        <translation>No hay imagen después de esta</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>StillThereSheet</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue usted ahí?</translation>
    </message>
    <message>
        <source>If nobody answers, we clear this screen for the next person.</source>
        <translation>Si nadie responde, borramos esta pantalla para la próxima persona.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Necesito más tiempo</translation>
    </message>
</context>
<context>
    <name>SureScreen</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pregunta %1 de %2</translation>
    </message>
    <message>
        <source>No is a good answer too. It tells your nurse what to talk about with you.</source>
        <translation>«No» también es una buena respuesta. Le dice a su enfermera de qué hablar con usted.</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Dejar de leer</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Text and colors</source>
        <translation>Texto y colores</translation>
    </message>
    <message>
        <source>They called me</source>
        <translation>Ya me llamaron</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>This tablet needs a rest.</source>
        <translation>Esta tableta necesita un descanso.</translation>
    </message>
    <message>
        <source>Please ask at the front desk.</source>
        <translation>Por favor, pregunte en la recepción.</translation>
    </message>
</context>
<context>
    <name>ValuesGoal</name>
    <message>
        <source>In my own words</source>
        <translation>Con mis palabras</translation>
    </message>
    <message>
        <source>In my own words: %1</source>
        <translation>Con mis palabras: %1</translation>
    </message>
</context>
<context>
    <name>ValuesScreen</name>
    <message>
        <source>Which matter most to you?</source>
        <translation>¿Qué le importa más?</translation>
    </message>
    <message>
        <source>My goal, in my own words</source>
        <translation>Mi meta, con mis palabras</translation>
    </message>
    <message>
        <source>Choose up to %1</source>
        <translation>Elija hasta %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Such as: walk my dog around the lake</source>
        <translation>Por ejemplo: pasear a mi perro por el lago</translation>
    </message>
</context>
<context>
    <name>WritingLine</name>
    <message>
        <source>%1 left</source>
        <translation>Quedan %1</translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
</TS>
