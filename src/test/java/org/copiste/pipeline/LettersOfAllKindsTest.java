package org.copiste.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The parts of letters by many hands, from the text to the TEI. */
class LettersOfAllKindsTest {
  @Test
  void placeAndDateOnTwoLines() throws Exception {
    assertEquals(
        """
        div letter #corresp-1
        opener dateline: Saint-Vaast (Manche) le 12 Octobre 1911
        opener salute: Mon cher cousin,
        p: Je reçois ce matin votre lettre du 9, et je vous réponds san
        closer salute: Votre tout dévoué,
        closer signed: Henri Lemarchand
        """,
        Outline.of(
            """
            Saint-Vaast (Manche)
            le 12 Octobre 1911
            Mon cher cousin,

            Je reçois ce matin votre lettre du 9, et je vous réponds sans attendre. Les pommes
            sont rentrées, et le cidre sera bon cette année si la gelée ne vient pas trop tôt.

            Votre tout dévoué,
            Henri Lemarchand
            """));
  }

  @Test
  void letterheadAboveTheDateline() throws Exception {
    assertEquals(
        """
        div letter #corresp-1
        fw: CHAMBRE DES DÉPUTÉS
        opener dateline: ROUEN, 4 Mars 1909.
        opener salute: Mon cher confrère,
        p: J'ai lu votre rapport avec un vif intérêt, et je vous en rem
        closer salute: Croyez à mes sentiments les meilleurs,
        closer signed: Paul Garnier
        """,
        Outline.of(
            """
            CHAMBRE DES DÉPUTÉS
            ROUEN, 4 Mars 1909.
            Mon cher confrère,

            J'ai lu votre rapport avec un vif intérêt, et je vous en remercie. La commission se
            réunira jeudi prochain, et j'espère que vous voudrez bien y prendre la parole.

            Croyez à mes sentiments les meilleurs,
            Paul Garnier
            """));
  }

  @Test
  void numberBelowAStreetOfTheLetterhead() throws Exception {
    assertEquals(
        """
        div letter 17 #corresp-1
        fw: RUE CASSETTE
        head: LETTRE N° 17.
        opener dateline: Nantes, 9 mai 1902
        opener salute: Mon cher maître,
        p: Votre lettre m'a trouvé au lit, où je suis depuis dimanche.\s
        closer salute: Bien respectueusement à vous,
        closer signed: Jules Morel
        """,
        Outline.of(
            """
            RUE CASSETTE
            LETTRE N° 17.
            Nantes, 9 mai 1902
            Mon cher maître,

            Votre lettre m'a trouvé au lit, où je suis depuis dimanche. Le médecin me défend de
            sortir avant la fin de la semaine, et je ne pourrai donc assister à la séance.

            Bien respectueusement à vous,
            Jules Morel
            """));
  }

  @Test
  void postscriptWhoseWordsHaveALine() throws Exception {
    assertEquals(
        """
        div letter #corresp-1
        opener dateline: Dijon, 21 novembre 1908.
        opener salute: Mon cher ami,
        p: Je pars demain pour Besançon, où mes affaires me retiendront
        closer salute: Bien affectueusement à vous,
        closer signed: L. Perrin
        postscript p: P. S.-
        postscript p: Le colis est arrivé hier en bon état.
        """,
        Outline.of(
            """
            Dijon, 21 novembre 1908.
            Mon cher ami,

            Je pars demain pour Besançon, où mes affaires me retiendront une quinzaine de jours.

            Bien affectueusement à vous,
            L. Perrin

            P. S.-
            Le colis est arrivé hier en bon état.
            """));
  }

  @Test
  void monthInFiguresAndTheOldSpelling() throws Exception {
    assertEquals(
        """
        div letter #corresp-1
        opener dateline: A Fontainebleau, ce 8 8bre 1772.
        opener salute: Monsieur le Marquis,
        p: J'ai reçu la lettre dont vous m'avez honoré, et je ne sais c
        closer salute: Je suis avec respect, Monsieur le Marquis, votre très humble
        closer signed: DE LA BORDE.
        """,
        Outline.of(
            """
            A Fontainebleau, ce 8 8bre 1772.
            Monsieur le Marquis,

            J'ai reçu la lettre dont vous m'avez honoré, et je ne sais comment vous marquer ma
            reconnoissance. Le Roi est parti hier pour la chasse, et la Cour est déserte.

            Je suis avec respect, Monsieur le Marquis,
            votre très humble et très obéissant serviteur,
            DE LA BORDE.
            """));
  }

  @Test
  void aTitleAloneIsASalute() throws Exception {
    assertEquals(
        """
        div letter #corresp-1
        opener dateline: Salonique le 3 9bre 1916
        opener salute: Marquise,
        p: Je vous écris d'une tente où la pluie entre par tous les côt
        closer salute: Je baise vos mains,
        closer signed: Robert
        """,
        Outline.of(
            """
            Salonique le 3 9bre 1916
            Marquise,

            Je vous écris d'une tente où la pluie entre par tous les côtés. Nous avons marché
            trois jours dans la boue, et les mulets n'en peuvent plus.

            Je baise vos mains,
            Robert
            """));
  }

  @Test
  void datelineAboveTheSignatureIsInTheCloser() throws Exception {
    assertEquals(
        """
        div letter #corresp-1
        head: AU MÊME.
        p: Très cher frère, la grâce de notre Seigneur soit avec vous.\s
        closer dateline: De Lausanne, ce 14 mai 1561.
        closer salute: Votre serviteur et bon frère,
        closer signed: PIERRE VIRET.
        """,
        Outline.of(
            """
            AU MÊME.

            Très cher frère, la grâce de notre Seigneur soit avec vous. J'ai reçu vos lettres par
            le messager de Berne, lesquelles m'ont fort réjoui, d'autant que j'étois en grand souci
            de votre santé. Nous sommes tous en bon point, Dieu merci.

            De Lausanne, ce 14 mai 1561.
            Votre serviteur et bon frère,
            PIERRE VIRET.
            """));
  }

  @Test
  void placeAndWeekday() throws Exception {
    assertEquals(
        """
        div letter #corresp-1
        opener dateline: Nohant, jeudi.
        opener salute: Mon bon Paul,
        p: Il neige depuis deux jours, et les enfants ne tiennent plus\s
        closer salute: Je t'embrasse.
        closer signed: G. S.
        """,
        Outline.of(
            """
            Nohant, jeudi.

            Mon bon Paul,

            Il neige depuis deux jours, et les enfants ne tiennent plus en place. J'ai fini le
            troisième acte cette nuit ; tu le liras dimanche si la diligence passe.

            Je t'embrasse.
            G. S.
            """));
  }

  @Test
  void weekdayAndDateInBrackets() throws Exception {
    assertEquals(
        """
        div letter #corresp-1
        opener dateline: Jeudi matin [3 juin 1847].
        opener salute: Ma chère Louise,
        p: Je n'ai pas dormi de la nuit, et je t'écris au petit jour, l
        closer salute: À toi.
        closer signed: Gustave
        """,
        Outline.of(
            """
            Jeudi matin [3 juin 1847].

            Ma chère Louise,

            Je n'ai pas dormi de la nuit, et je t'écris au petit jour, la fenêtre ouverte. Le
            jardin est plein d'oiseaux. Quand viendras-tu ?

            À toi.
            Gustave
            """));
  }

  @Test
  void saluteOfAKingAndDatelineAtTheEnd() throws Exception {
    assertEquals(
        """
        div letter #corresp-1
        opener salute: Sire,
        p: Votre Majesté m'a fait l'honneur de m'appeler au commandemen
        closer salute: Je suis, Sire, de Votre Majesté le très humble et très fidèl
        closer signed: Le maréchal de Noailles
        closer dateline: Au camp de Gembloux, le 6 juillet 1746.
        """,
        Outline.of(
            """
            Sire,

            Votre Majesté m'a fait l'honneur de m'appeler au commandement de son armée de Flandre,
            et je la supplie très humblement de croire que je n'épargnerai ni mes soins ni ma vie
            pour mériter une si grande confiance.

            Je suis, Sire, de Votre Majesté
            le très humble et très fidèle sujet,
            Le maréchal de Noailles

            Au camp de Gembloux, le 6 juillet 1746.
            """));
  }

  @Test
  void novelInLettersUnderTheirNumbers() throws Exception {
    assertEquals(
        """
        div letter 1 #corresp-1
        head: LETTRE PREMIÈRE
        head: Hortense à Mathilde
        p: Tu me demandes, ma chère amie, comment se passent mes journé
        closer dateline: De Blois, ce 4 mai 17**.
        div letter II #corresp-2
        head: LETTRE II
        head: Le chevalier de Valmy au comte de R***
        p: Vous serez bien étonné, mon cher comte, d'apprendre que je s
        closer dateline: De Blois, ce 6 mai 17**.
        div letter III #corresp-3
        head: LETTRE III
        head: Mathilde à Hortense
        p: Ta lettre m'a fait rire et soupirer. Tu ne dis rien de ce ch
        closer dateline: De Paris, ce 9 mai 17**.
        """,
        Outline.of(
            """
            LETTRE PREMIÈRE

            Hortense à Mathilde

            Tu me demandes, ma chère amie, comment se passent mes journées depuis que j'ai quitté
            le couvent. Elles se ressemblent toutes : je brode, je lis, je regarde passer les
            bateaux sur la rivière, et j'attends tes lettres. Ma tante ne reçoit personne.

            De Blois, ce 4 mai 17**.

            LETTRE II

            Le chevalier de Valmy au comte de R***

            Vous serez bien étonné, mon cher comte, d'apprendre que je suis encore à Blois. Une
            affaire que je ne puis vous dire m'y retient, et je ne sais quand j'en sortirai. Ne me
            plaignez pas trop : la maison est bonne, et la nièce est charmante.

            De Blois, ce 6 mai 17**.

            LETTRE III

            Mathilde à Hortense

            Ta lettre m'a fait rire et soupirer. Tu ne dis rien de ce chevalier dont ma mère parle
            sans cesse ; prends garde à toi, ma chère. Je t'embrasse mille fois.

            De Paris, ce 9 mai 17**.
            """));
  }

  @Test
  void volumeOfLettersWithNumbersAndRecipients() throws Exception {
    assertEquals(
        """
        div letter 41 #corresp-1
        head: 41
        head: À M. d'Argenson
        opener dateline: Paris, le 3 mars 1751.
        p: Monsieur, je vous envoie les deux volumes que vous m'avez de
        div letter 42 #corresp-2
        head: 42
        head: Au P. Berthier
        opener dateline: Paris, le 9 mars 1751.
        p: Mon révérend Père, j'ai lu vos remarques, et je les trouve j
        closer salute: J'ai l'honneur d'être votre très humble serviteur.
        div letter 43 #corresp-3
        head: 43
        head: À Mme Necker
        opener dateline: Langres, le 20 avril 1751.
        p: Madame, je suis ici depuis huit jours, chez mon père, qui se
        closer signed: D.
        """,
        Outline.of(
            """
            41

            À M. d'Argenson

            Paris, le 3 mars 1751.

            Monsieur, je vous envoie les deux volumes que vous m'avez demandés. L'imprimeur me
            promet le troisième pour Pâques, et je ne manquerai pas de vous le faire tenir aussitôt
            qu'il sera sorti de presse.

            42

            Au P. Berthier

            Paris, le 9 mars 1751.

            Mon révérend Père, j'ai lu vos remarques, et je les trouve justes pour la plupart. Vous
            me permettrez cependant de ne pas me rendre sur le second article, où je crois que vous
            avez été trompé par une mauvaise copie.

            J'ai l'honneur d'être votre très humble serviteur.

            43

            À Mme Necker

            Langres, le 20 avril 1751.

            Madame, je suis ici depuis huit jours, chez mon père, qui se porte mieux que moi. On y
            mange, on y boit, on y dort, et l'on n'y pense guère. Mille respects à M. Necker.

            D.
            """));
  }

  @Test
  void volumeWithoutBlankLinesWhoseNumbersHaveNoWord() throws Exception {
    String text =
        """
        1.
        A M. DURVAL.
        Paris, ce 2 mai 1787.
        Vous me demandez, monsieur, ce que devient votre procès ; il dort.
        Je suis, etc.
        2.
        A M. DURVAL.
        Paris, ce 3 mai 1787.
        Il s'est réveillé, et je vous envoie la copie de l'arrêt.
        Je suis, etc.
        3.
        A MADAME DE BRISSON.
        Paris, ce 9 juin 1787.
        Vos pêches sont arrivées, madame, et il n'en reste que les noyaux.
        Je suis, etc.
        """;
    assertEquals(3, Outline.of(text).lines().filter(line -> line.startsWith("div letter")).count());
  }
}
